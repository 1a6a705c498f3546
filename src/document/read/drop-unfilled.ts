import { ITEM_PLACES } from "../../model/item-place.js";
import type { PlainMap, PlainTree } from "../source-tree.js";

/** Keys of a canvas, and of its items, under which ids stand: an id with nothing behind it still names something. */
const OF_CANVAS: ReadonlySet<string> = new Set(ITEM_PLACES);
const OF_ITEM: ReadonlySet<string> = new Set(["elements", "depends_on", "personas", "tiers"]);

/** Takes out keys that are there but not filled in (`needs:`), as templates have them: they say no more than no key. */
export function dropUnfilled(value: PlainTree, depth = 0, key = ""): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const isFilled = !isEmpty(item);
      dropUnfilled(item, depth + 1);
      // The places of the others in the list are those in the file.
      if (isFilled && isEmpty(item)) delete value[index];
    }
    return;
  }
  const holdsIds = (depth === 1 && OF_CANVAS.has(key)) || (depth === 3 && OF_ITEM.has(key));
  for (const name in value) {
    const child = value[name] ?? null;
    const isFilled = child !== null && !isEmpty(child);
    dropUnfilled(child, depth + 1, name);
    // What holds nothing but such keys is not filled in either.
    if (!holdsIds && (child === null || (isFilled && isEmpty(child)))) delete value[name];
  }
}

function isEmpty(value: PlainTree): value is PlainMap {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const _ in value) return false;
  return true;
}
