import { BLOCK_IDS } from "../../model/blocks.js";
import { type Canvas, itemsOf } from "../../model/canvas.js";
import type { ItemPlace } from "../../model/item-place.js";
import { entriesOf } from "../entries.js";

/**
 * The ids that a new item of a place must not have. Blocks that one kind of link may point at share their ids here, so that
 * links never have to be qualified; segments and costs are never among several. What a hypothesis is `about` may be
 * anything, and has to stay the only thing of that name.
 */
export function takenIds(canvas: Canvas, block: ItemPlace): ReadonlySet<string> {
  const named = canvas.hypotheses.flatMap(({ about }) => (about ?? []).map(({ to }) => to));
  return new Set([...ownIds(canvas, block), ...named]);
}

function ownIds(canvas: Canvas, block: ItemPlace): ReadonlySet<string> {
  if (block === "needs" || block === "hypotheses") return new Set(entriesOf(block, canvas).map(({ key }) => key));
  const isAlone = block === "customer_segments" || block === "cost_structure";
  const blocks = isAlone ? [block] : BLOCK_IDS.filter((id) => id !== "customer_segments" && id !== "cost_structure");
  const taken = new Set<string>();
  for (const id of blocks) for (const item of itemsOf(canvas, id)) if (item.id !== undefined) taken.add(item.id);
  if (isAlone) return taken;
  for (const offer of canvas.valuePropositions) {
    for (const element of offer.elements) if (element.id !== undefined) taken.add(element.id);
  }
  return taken;
}
