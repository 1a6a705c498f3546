import { type Canvas, itemsOf } from "../model/canvas.js";
import type { ItemPlace } from "../model/item-place.js";

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
