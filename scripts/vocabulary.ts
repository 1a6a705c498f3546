interface EnumSchema {
  readonly description: string;
  /** null: a key that is there but not filled in. */
  readonly enum: readonly (string | null)[];
}

/** Other spellings of choices of the schema; there they stand side by side, for it has no word for that. */
const VARIANTS: Readonly<Record<string, string>> = {
  organization: "organisation",
  behavioral: "behavioural",
  customization: "customisation",
  optimization: "optimisation",
};

/** What each closed choice of the schema is called in the code: constant, type. */
const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  stage: ["STAGES", "Stage"],
  perspective: ["PERSPECTIVES", "Perspective"],
  market: ["MARKETS", "Market"],
  orientation: ["ORIENTATIONS", "Orientation"],
  period: ["PERIODS", "Period"],
  per: ["PERS", "Per"],
  who: ["WHOS", "Who"],
  decision: ["DECISIONS", "Decision"],
  state: ["STATES", "ItemState"],
  needKind: ["NEED_KINDS", "NeedKind"],
  basis: ["BASES", "SegmentationBasis"],
  profitabilityBand: ["PROFITABILITY_BANDS", "ProfitabilityBand"],
  criterion: ["CRITERIA", "Criterion"],
  personaMethod: ["PERSONA_METHODS", "PersonaMethod"],
  roleKind: ["ROLE_KINDS", "RoleKind"],
  valueKind: ["VALUE_KINDS", "ValueKind"],
  channelPhase: ["CHANNEL_PHASES", "ChannelPhase"],
  channelOwner: ["CHANNEL_OWNERS", "ChannelOwner"],
  relationshipType: ["RELATIONSHIP_TYPES", "RelationshipType"],
  relationshipPurpose: ["RELATIONSHIP_PURPOSES", "RelationshipPurpose"],
  streamType: ["STREAM_TYPES", "StreamType"],
  pricing: ["PRICINGS", "Pricing"],
  resourceKind: ["RESOURCE_KINDS", "ResourceKind"],
  activityKind: ["ACTIVITY_KINDS", "ActivityKind"],
  partnerMotive: ["PARTNER_MOTIVES", "PartnerMotive"],
  costKind: ["COST_KINDS", "CostKind"],
  riskKind: ["RISK_KINDS", "RiskKind"],
  hypothesisStatus: ["HYPOTHESIS_STATUSES", "HypothesisStatus"],
  evidenceKind: ["EVIDENCE_KINDS", "EvidenceKind"],
};

/** The schema's closed choices as TypeScript constants and types, in their standard spelling. */
export function vocabularySource(schema: { readonly $defs: Readonly<Record<string, unknown>> }): string {
  const parts: string[] = [];
  for (const [name, definition] of Object.entries(schema.$defs)) {
    if (!isEnum(definition)) continue;
    const names = NAMES[name];
    if (!names) throw new Error(`scripts/vocabulary.ts has no name for the choice "${name}" of the schema`);
    const standard = definition.enum.filter((word) => word !== null && !(word in VARIANTS));
    const [constant, type] = names;
    parts.push(
      `/** ${definition.description} */\nexport const ${constant} = ${JSON.stringify(standard)} as const;\nexport type ${type} = (typeof ${constant})[number];\n`,
    );
  }
  parts.push(
    `/** Other spellings that authors use; the reader accepts them and \`canvas fmt\` normalises them. */\nexport const SPELLING_VARIANTS: Readonly<Record<string, string>> = ${JSON.stringify(VARIANTS)};\n`,
  );
  return parts.join("\n");
}

function isEnum(definition: unknown): definition is EnumSchema {
  return typeof definition === "object" && definition !== null && "enum" in definition;
}
