import { BLOCK_IDS } from "../../model/blocks.js";
import type { Canvas } from "../../model/canvas.js";
import { ITEM_PLACES, type ItemPlace } from "../../model/item-place.js";
import { entriesOf } from "../entries.js";

/**
 * The ids that a new item of a place must not have. Blocks that one kind of link may point at share their ids here, so that
 * links never have to be qualified; segments and costs are never among several. What a hypothesis is `about` may be
 * anything, and has to stay the only thing of that name. Hypotheses may be meant wherever other things are (a command takes
 * the id of either): a new hypothesis is called like nothing else, and nothing new is called like a hypothesis.
 */
export function takenIds(canvas: Canvas, block: ItemPlace): ReadonlySet<string> {
  const named = canvas.hypotheses.flatMap(({ about }) => (about ?? []).map(({ to }) => to));
  return new Set([...ownIds(canvas, block), ...keysOf(canvas, "hypotheses"), ...named]);
}

function ownIds(canvas: Canvas, place: ItemPlace): Iterable<string> {
  if (place === "hypotheses") return [...ITEM_PLACES.flatMap((each) => keysOf(canvas, each)), ...elementIds(canvas)];
  if (place === "needs" || isAlone(place)) return keysOf(canvas, place);
  return [...BLOCK_IDS.filter((id) => !isAlone(id)).flatMap((id) => keysOf(canvas, id)), ...elementIds(canvas)];
}

/** True of blocks whose items are never one of several kinds that a link may mean, but for what a hypothesis is about. */
function isAlone(place: ItemPlace): boolean {
  return place === "customer_segments" || place === "cost_structure";
}

function keysOf(canvas: Canvas, place: ItemPlace): readonly string[] {
  return entriesOf(place, canvas).map(({ key }) => key);
}

function elementIds(canvas: Canvas): readonly string[] {
  return canvas.valuePropositions.flatMap(({ elements }) => elements.flatMap(({ id }) => id ?? []));
}
