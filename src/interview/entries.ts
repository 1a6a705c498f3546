import type { BlockId } from "../model/blocks.js";
import { type Canvas, itemsOf } from "../model/canvas.js";

/** Where a single item can be put: one of the nine blocks, the register of needs, or the hypotheses. */
export type ItemPlace = BlockId | "hypotheses" | "needs";

/** Something that is in a canvas already. */
export interface Entry {
  /** Undefined for an entry of a list. */
  readonly id: string | undefined;
  readonly key: string;
  readonly name: string;
}

/** What is in a block, in the register of needs, or among the hypotheses. */
export function entriesOf(place: ItemPlace, canvas: Canvas): readonly Entry[] {
  if (place === "needs") return canvas.needs.map(({ id, text }) => ({ id, key: id, name: text }));
  return place === "hypotheses" ? canvas.hypotheses : itemsOf(canvas, place);
}
