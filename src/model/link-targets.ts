import { BLOCK_IDS, isMeansBlock } from "./blocks.js";
import type { ItemBlock, ItemPlace } from "./item-place.js";

/** The keys of items that name others. */
export type LinkField =
  | "for"
  | "from"
  | "depends_on"
  | "separate_from"
  | "delivers"
  | "provides"
  | "of"
  | "addresses"
  | "about"
  | "adds";

/** What a link may name: an item of some place, or a part of an offer. */
export type TargetKind = ItemPlace | "element";

const SEGMENTS = ["customer_segments"] as const;
const OFFER_PARTS = ["value_propositions", "element"] as const;
const SERVED_BY_MEANS = [...OFFER_PARTS, "channels", "customer_relationships", "revenue_streams"] as const;
/** Every kind of thing that some link may name. */
export const ANYTHING = [...BLOCK_IDS, "element", "needs", "hypotheses"] as const;

/** Where each link may point (docs/format.md, the table of links). */
export function allowedTargets(block: ItemBlock | "element", field: LinkField): readonly TargetKind[] {
  switch (field) {
    case "from":
    case "depends_on":
    case "separate_from":
      return SEGMENTS;
    case "delivers":
    case "adds":
      return OFFER_PARTS;
    case "provides":
      return ["key_resources", "key_activities", "channels"];
    case "of":
      return ["key_resources", "key_activities", "key_partners", "channels", "customer_relationships"];
    case "addresses":
      return ["needs"];
    case "about":
      return ANYTHING;
    case "for":
      if (block === "revenue_streams") return OFFER_PARTS;
      return isMeansBlock(block) ? SERVED_BY_MEANS : SEGMENTS;
  }
}

/** True where `all` is a link: every served segment, or every value proposition on a resource or activity. */
export function allowsAll(block: ItemBlock | "element", field: LinkField): boolean {
  if (field === "for" && isMeansBlock(block)) return true;
  return allowedTargets(block, field) === SEGMENTS;
}
