import type { Canvas } from "../../model/canvas.js";
import type { CanvasEdit } from "../../model/finding.js";
import { ITEM_BLOCKS, type ItemBlock } from "../../model/item-place.js";
import { entriesOf } from "../entries.js";
import { type Named, newIds } from "./lines.js";
import { takenIds } from "./taken-ids.js";

/** Turns blocks written as lists of texts into maps with ids made from the texts. */
export function idsForLists(canvas: Canvas): readonly CanvasEdit[] {
  return [...namedLists(canvas)].map(([block, named]) => ({
    kind: "set",
    path: [block],
    value: new Map(named.map(({ id, name }) => [id, name])),
  }));
}

/** The entries of blocks written as lists of texts, with the ids that they are given: unlike each other in all lists. */
export function namedLists(canvas: Canvas): ReadonlyMap<string, readonly Named[]> {
  const made = new Set<string>();
  const lists = new Map<ItemBlock, readonly Named[]>();
  for (const block of ITEM_BLOCKS) {
    const entries = entriesOf(block, canvas);
    if (entries.every(({ id }) => id !== undefined)) continue;
    const names = entries.map(({ name }) => name);
    const named = newIds(names, [...takenIds(canvas, block), ...made], "item");
    for (const { id } of named) made.add(id);
    lists.set(block, named);
  }
  return lists;
}
