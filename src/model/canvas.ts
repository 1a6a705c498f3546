import type { BlockId } from "./blocks.js";
import type { CanvasPath, Place } from "./path.js";
import type {
  ActivityKind,
  ChannelOwner,
  ChannelPhase,
  CostKind,
  Criterion,
  Decision,
  EvidenceKind,
  HypothesisStatus,
  ItemState,
  Market,
  NeedKind,
  Orientation,
  PartnerMotive,
  Per,
  Period,
  PersonaMethod,
  Perspective,
  Pricing,
  ProfitabilityBand,
  RelationshipPurpose,
  RelationshipType,
  ResourceKind,
  RiskKind,
  RoleKind,
  SegmentationBasis,
  Stage,
  StreamType,
  ValueKind,
  Who,
} from "./vocabulary.generated.js";

/** One written link, unresolved: `analysis/links.ts` finds what it points at. `all` is a link too. */
export interface Reference extends Place {
  /** As written, in NFC; may be qualified (`channels/website`). */
  readonly to: string;
}

/** Undefined: not said yet. */
export type Links = readonly Reference[] | undefined;

/** A figure as a range; `low === high` for a plain number. */
export interface Figure {
  readonly low: number;
  readonly high: number;
  readonly path: CanvasPath;
}

export interface Feedback {
  readonly by: string | undefined;
  readonly date: string | undefined;
  readonly text: string;
}

/** What every entry of a block has. */
export interface ItemBase {
  /** Undefined for entries of a block written as a list of texts: nothing can refer to them. */
  readonly id: string | undefined;
  /** The id, or `#1`, `#2` … in list form: how machine output calls it. */
  readonly key: string;
  /** The given name, or the id made readable. */
  readonly name: string;
  /** False when the name was made from the id. */
  readonly isNamed: boolean;
  readonly path: CanvasPath;
  readonly description: string | undefined;
  readonly notes: string | undefined;
  readonly state: ItemState;
  readonly tags: readonly string[];
  readonly feedback: readonly Feedback[];
}

export interface Need {
  readonly id: string;
  readonly text: string;
  readonly kind: NeedKind;
  /** False when the kind was not written. */
  readonly hasKind: boolean;
  readonly path: CanvasPath;
}

/** One entry of a segment's needs: an id of the register or a private need in the author's words. */
export interface NeedEntry extends Place {
  readonly entry: string;
  /** 0–5; undefined when the needs are a plain list. */
  readonly weight: number | undefined;
}

export type CharacteristicValue =
  | { readonly kind: "text"; readonly values: readonly string[] }
  | { readonly kind: "number"; readonly value: number }
  /** `min` inclusive, `max` exclusive. */
  | { readonly kind: "range"; readonly min: number | undefined; readonly max: number | undefined };

export interface Characteristic {
  readonly basis: SegmentationBasis;
  /** The attribute's name; empty when the basis holds a plain text. */
  readonly attribute: string;
  readonly value: CharacteristicValue;
  readonly path: CanvasPath;
}

export interface Economics {
  readonly revenuePerCustomer: Figure | undefined;
  readonly costToServe: Figure | undefined;
  readonly profitPerCustomer: Figure | undefined;
  readonly lifetimeValue: Figure | undefined;
  readonly acquisitionCost: Figure | undefined;
  /** In percent. */
  readonly margin: Figure | undefined;
  readonly profitability: ProfitabilityBand | undefined;
  readonly path: CanvasPath;
}

export interface SegmentSize {
  readonly customers: Figure | undefined;
  readonly market: Figure | undefined;
  readonly asOf: string | undefined;
  readonly source: string | undefined;
  readonly path: CanvasPath;
}

export interface Dependency {
  readonly on: Reference;
  /** What flows from it: "acceptance". */
  readonly what: string | undefined;
}

/** The author's claim that this segment is separate from another by these criteria. */
export interface SeparationClaim {
  readonly from: Reference;
  readonly criteria: readonly { readonly criterion: Criterion; readonly path: CanvasPath }[];
}

export interface Persona {
  readonly id: string;
  readonly name: string;
  readonly story: string | undefined;
  readonly method: PersonaMethod | undefined;
  readonly path: CanvasPath;
}

export interface SegmentContext {
  readonly when: string;
  readonly needs: readonly NeedEntry[];
  readonly path: CanvasPath;
}

export interface Role {
  readonly kind: RoleKind;
  readonly name: string | undefined;
  readonly needs: readonly NeedEntry[];
  readonly path: CanvasPath;
}

export interface Segment extends ItemBase {
  readonly block: "customer_segments";
  readonly who: Who | undefined;
  readonly decision: Decision | undefined;
  readonly because: string | undefined;
  /** 1 = most important. */
  readonly priority: number | undefined;
  readonly pays: boolean | undefined;
  readonly essentialBecause: string | undefined;
  readonly rationale: string | undefined;
  readonly origin: string | undefined;
  /** Undefined: not said yet. */
  readonly needs: readonly NeedEntry[] | undefined;
  readonly needsForm: "list" | "map" | undefined;
  readonly characteristics: readonly Characteristic[];
  readonly size: SegmentSize | undefined;
  readonly economics: Economics | undefined;
  readonly dependsOn: readonly Dependency[];
  readonly separateFrom: readonly SeparationClaim[];
  readonly context: readonly SegmentContext[];
  readonly roles: readonly Role[];
  readonly personas: readonly Persona[];
  /** In percent of the revenue of this segment. */
  readonly topCustomerShare: Figure | undefined;
}

/** A part of an offer; the same id (or folded text) under two value propositions is the same part. */
export interface Element {
  /** Undefined for a text in a list of elements. */
  readonly id: string | undefined;
  readonly key: string;
  readonly name: string;
  readonly isNamed: boolean;
  readonly addresses: Links;
  readonly value: readonly ValueKind[];
  readonly state: ItemState;
  readonly path: CanvasPath;
}

export interface ValueClaim {
  readonly kind: "quantitative" | "qualitative" | undefined;
  readonly amount: Figure | undefined;
  readonly unit: string | undefined;
  readonly text: string | undefined;
  readonly path: CanvasPath;
}

export interface Alternative {
  readonly alternative: string;
  readonly how: string | undefined;
  readonly price: Figure | undefined;
  readonly adds: Figure | undefined;
  readonly saves: Figure | undefined;
  readonly path: CanvasPath;
}

export interface ValueProposition extends ItemBase {
  readonly block: "value_propositions";
  readonly for: Links;
  readonly elements: readonly Element[];
  readonly addresses: Links;
  readonly claim: ValueClaim | undefined;
  readonly betterThan: Alternative | undefined;
  readonly value: readonly ValueKind[];
}

export interface Channel extends ItemBase {
  readonly block: "channels";
  readonly for: Links;
  readonly delivers: Links;
  readonly phases: readonly ChannelPhase[];
  readonly owner: ChannelOwner | undefined;
  readonly message: string | undefined;
}

export interface Relationship extends ItemBase {
  readonly block: "customer_relationships";
  readonly for: Links;
  /** Given, or the id when it is one of the six. */
  readonly type: RelationshipType | undefined;
  readonly purpose: readonly RelationshipPurpose[];
  readonly costPerCustomer: Figure | undefined;
}

export interface PriceTier {
  readonly id: string;
  readonly price: Figure | undefined;
  readonly per: Per | undefined;
  readonly adds: Links;
  readonly path: CanvasPath;
}

export interface Stream extends ItemBase {
  readonly block: "revenue_streams";
  readonly from: Links;
  readonly for: Links;
  readonly type: StreamType | undefined;
  readonly pricing: Pricing | undefined;
  readonly price: Figure | undefined;
  readonly per: Per | undefined;
  readonly cap: Figure | undefined;
  /** In percent of all revenue. */
  readonly share: Figure | undefined;
  readonly tiers: readonly PriceTier[];
}

export interface Resource extends ItemBase {
  readonly block: "key_resources";
  readonly for: Links;
  readonly kind: ResourceKind | undefined;
}

export interface Activity extends ItemBase {
  readonly block: "key_activities";
  readonly for: Links;
  readonly kind: ActivityKind | undefined;
}

export interface Partner extends ItemBase {
  readonly block: "key_partners";
  readonly provides: Links;
  readonly motive: readonly PartnerMotive[];
  readonly gets: string | undefined;
}

export interface Cost extends ItemBase {
  readonly block: "cost_structure";
  readonly of: Links;
  readonly kind: CostKind | undefined;
  readonly amount: Figure | undefined;
  readonly per: Per | undefined;
}

export interface Experiment {
  readonly what: string | undefined;
  readonly metric: string | undefined;
  /** As written: `>= 0.10`, `> 5 %`. */
  readonly passIf: string | undefined;
  readonly result: number | undefined;
  readonly date: string | undefined;
  readonly path: CanvasPath;
}

export interface Evidence {
  readonly kind: EvidenceKind | undefined;
  readonly finding: string | undefined;
  readonly n: number | undefined;
  readonly date: string | undefined;
  readonly source: string | undefined;
  readonly path: CanvasPath;
}

export interface Hypothesis extends Omit<ItemBase, "id"> {
  /** Undefined in list form. */
  readonly id: string | undefined;
  readonly about: Links;
  readonly risk: RiskKind | undefined;
  /** 1–5. */
  readonly importance: number | undefined;
  readonly status: HypothesisStatus;
  readonly experiments: readonly Experiment[];
  readonly evidence: readonly Evidence[];
}

/** Any entry of one of the nine blocks. */
export type Item = Segment | ValueProposition | Channel | Relationship | Stream | Resource | Activity | Partner | Cost;

/**
 * One business model, normalised: short forms spelled out, enumerations in their standard spelling, ids in NFC.
 * Links stay as written; `analysis/links.ts` resolves them. Everything keeps the order of the file.
 */
export interface Canvas {
  readonly name: string;
  readonly description: string | undefined;
  readonly notes: string | undefined;
  readonly feedback: readonly Feedback[];
  readonly stage: Stage;
  readonly perspective: Perspective;
  /** Declared; empty when not said. */
  readonly market: readonly { readonly kind: Market; readonly path: CanvasPath }[];
  readonly orientation: Orientation | undefined;
  readonly language: string;
  readonly currency: string | undefined;
  readonly period: Period;
  readonly reviewed: string | undefined;
  /** In days. */
  readonly reviewEvery: number | undefined;
  readonly funding: string | undefined;
  readonly needs: readonly Need[];
  readonly segments: readonly Segment[];
  readonly valuePropositions: readonly ValueProposition[];
  readonly channels: readonly Channel[];
  readonly relationships: readonly Relationship[];
  readonly streams: readonly Stream[];
  readonly resources: readonly Resource[];
  readonly activities: readonly Activity[];
  readonly partners: readonly Partner[];
  readonly costs: readonly Cost[];
  readonly hypotheses: readonly Hypothesis[];
}

/** The entries of one block, in file order. */
export function itemsOf(canvas: Canvas, block: BlockId): readonly Item[] {
  return canvas[ITEMS[block]];
}

/** The parts of a canvas that hold the nine blocks. */
export const ITEMS = {
  customer_segments: "segments",
  value_propositions: "valuePropositions",
  channels: "channels",
  customer_relationships: "relationships",
  revenue_streams: "streams",
  key_resources: "resources",
  key_activities: "activities",
  key_partners: "partners",
  cost_structure: "costs",
} as const satisfies Record<BlockId, keyof Canvas>;
