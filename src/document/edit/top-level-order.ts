import { ITEM_PLACES } from "../../model/item-place.js";

/** The order in which the format page shows what may stand at the top of a canvas file. */
const ORDER: readonly string[] = [
  "canvas",
  "name",
  "description",
  "stage",
  "perspective",
  "market",
  "orientation",
  "language",
  "currency",
  "period",
  "reviewed",
  "review_every",
  "funding",
  ...ITEM_PLACES,
  "notes",
  "feedback",
];

/** The place of a top-level key; keys of other tools come last. */
export function rankOf(key: string): number {
  const rank = ORDER.indexOf(key);
  return rank === -1 ? ORDER.length : rank;
}
