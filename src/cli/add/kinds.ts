import type { BlockId } from "../../model/blocks.js";
import type { ItemPlace } from "../../model/item-place.js";

/** What `canvas add` can add: how it is called, the block it goes to, and its definition in the JSON Schema. */
export interface AddableKind {
  readonly kind: string;
  readonly block: ItemPlace;
  readonly definition: string;
  /** The field that says what it is; a plain text stands for it alone. */
  readonly textField: "name" | "statement" | "text";
}

const inBlock = (kind: string, block: BlockId, definition = kind): AddableKind => ({
  kind,
  block,
  definition,
  textField: "name",
});

/** In the order in which a canvas tells its story. */
export const ADDABLE_KINDS: readonly AddableKind[] = [
  inBlock("segment", "customer_segments"),
  { kind: "need", block: "needs", definition: "need", textField: "text" },
  inBlock("value", "value_propositions", "valueProposition"),
  inBlock("channel", "channels"),
  inBlock("relationship", "customer_relationships"),
  inBlock("stream", "revenue_streams"),
  inBlock("resource", "key_resources"),
  inBlock("activity", "key_activities"),
  inBlock("partner", "key_partners"),
  inBlock("cost", "cost_structure"),
  { kind: "hypothesis", block: "hypotheses", definition: "hypothesis", textField: "statement" },
];
