import { isPlainSafe, printText } from "../document/edit/scalar.js";
import { BLOCK_IDS, BLOCKS, type BlockId } from "../model/blocks.js";

const SCHEMA_LINE = "# yaml-language-server: $schema=https://unpkg.com/bizcanvas@1/schemas/canvas.schema.json";

/** What a new canvas begins with: what the format requires, and the line by which editors find its schema. */
export function skeleton(name: string): string {
  const printed = isPlainSafe(name, { inFlow: false }) ? name : printText(name, { inFlow: false });
  return `${SCHEMA_LINE}\ncanvas: 1\nname: ${printed}\n`;
}

/** An example entry per block, as a comment to write over. */
const EXAMPLES: Readonly<Record<BlockId, readonly string[]>> = {
  customer_segments: [
    "retail:",
    "  name: Clients with assets up to USD 100,000",
    "  needs: [keep-money-safe]     # ids of the needs above, or your own words",
    "  decision: serve              # serve, later or ignore",
  ],
  value_propositions: ["everyday-banking: {for: retail, elements: {account: An account and a card}}"],
  channels: ["branch: {for: retail, phases: [purchase, delivery]}"],
  customer_relationships: [
    "self-service: {for: retail}    # personal-assistance, dedicated-personal-assistance, self-service,",
    "                               # automated-services, communities, co-creation",
  ],
  revenue_streams: ["account-fees: {from: retail, for: account, type: subscription}"],
  key_resources: ["branches: {for: everyday-banking}"],
  key_activities: ["advice: {for: everyday-banking}"],
  key_partners: ["card-network: {provides: advice}"],
  cost_structure: ["rent: {of: branches}"],
};

/** A canvas with nothing in it but its questions, each with an example to write over. */
export function blankCanvas(name: string): string {
  const needs = ["needs: # one vocabulary of customer needs, shared by all segments"];
  return [
    skeleton(name),
    "# Remove the # before a line to use it. Links name ids: a value proposition is for a segment.",
    "# To be asked instead: canvas init FILE. To check it: canvas lint FILE. To see it: canvas show FILE.",
    "",
    ...needs,
    "  # keep-money-safe: Keep my money safe",
    ...BLOCK_IDS.flatMap((id) => [
      "",
      `${id}: # ${BLOCKS[id].questions.join(" ")}`,
      ...EXAMPLES[id].map((line) => `  # ${line}`),
    ]),
    "",
    "hypotheses: # What must be true that nobody has checked?",
    "  # clients-stay: Clients stay for ten years",
    "",
  ].join("\n");
}
