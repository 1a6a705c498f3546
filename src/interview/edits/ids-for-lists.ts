import { BLOCK_IDS } from "../../model/blocks.js";
import { type Canvas, itemsOf } from "../../model/canvas.js";
import type { CanvasEdit } from "../../model/finding.js";
import { newIds } from "./lines.js";
import { takenIds } from "./taken-ids.js";

/** Turns blocks written as lists of texts into maps with ids made from the texts. */
export function idsForLists(canvas: Canvas): readonly CanvasEdit[] {
  const lists = [
    ...BLOCK_IDS.map((block) => ({ block, items: itemsOf(canvas, block), taken: takenIds(canvas, block) })),
    { block: "hypotheses", items: canvas.hypotheses, taken: new Set<string>() },
  ];
  return lists
    .filter(({ items }) => items.some((item) => item.id === undefined))
    .map(({ block, items, taken }) => {
      const named = newIds(
        items.map(({ name }) => name),
        taken,
        "item",
      );
      return { kind: "set", path: [block], value: new Map(named.map(({ id, name }) => [id, name])) };
    });
}
