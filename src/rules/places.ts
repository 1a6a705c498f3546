import { foldName } from "../analysis/fold.js";
import type { Hypothesis, Item, Need } from "../model/canvas.js";
import type { Place } from "../model/path.js";

/** The token that stands for an item: its id, or its text in a block that is a list. */
export function itemPlace(item: Item | Hypothesis): Place {
  return item.id === undefined ? { path: item.path } : { path: item.path, part: "key" };
}

/** The name as written, or the id when the item has no name of its own. */
export function namePlace(item: Item): Place {
  if (item.id === undefined) return { path: item.path };
  return item.isNamed ? { path: [...item.path, "name"] } : { path: item.path, part: "key" };
}

/** The value of one field of an item; the item's id when the field is absent. */
export function fieldPlace(item: Item | Hypothesis, field: string): Place {
  return { path: [...item.path, field] };
}

/** The key of one field of an item. */
export function fieldKey(item: Item | Hypothesis, field: string): Place {
  return { path: [...item.path, field], part: "key" };
}

/** How findings name an item, the same wherever it stands: `channels/website`, folded text where there is no id. */
export function subjectOf(item: Item | Hypothesis): string {
  const block = "block" in item ? item.block : "hypotheses";
  return `${block}/${item.id ?? (foldName(item.name) || item.key)}`;
}

/** How findings name several items that an answer would be about. */
export function subjectsOf(items: readonly (Item | Hypothesis)[]): string {
  return items.map(subjectOf).join("+");
}

/** How findings name a need of the register. */
export function subjectOfNeed(need: Need): string {
  return `needs/${need.id}`;
}
