import type { Cost, Item } from "../model/canvas.js";
import type { Facts } from "./facts.js";
import type { KnockOut } from "./knock-out.js";
import { isThere, type Losable, losableItems } from "./losable.js";
import { isServing } from "./serving.js";

/** What is left without a purpose: nobody it serves is left, or nothing that it is for. Costs of nothing else fall away. */
export interface Fallow {
  readonly items: readonly Item[];
  readonly costs: readonly Cost[];
}

/** Finds what nobody needs any more after a knock-out, in file order of the blocks. */
export function fallowAfter(knockOut: KnockOut, facts: Facts): Fallow {
  const { canvas, links } = facts;
  const goneOrIdle = new Set<object>(knockOut.map(({ what }) => what));
  const idle = (item: Item & Losable): boolean => {
    if (item.block === "customer_segments" || item.block === "revenue_streams") return false;
    const serves = isServing(item) ? links.segmentsOf(item).filter(links.isServed) : purposesOf(item, facts);
    return serves.length > 0 && serves.every((one) => goneOrIdle.has(one));
  };
  // What stands behind comes after what it is for, so one pass in the order of the blocks sees every consequence.
  const items = losableItems(facts).filter((item) => {
    if (goneOrIdle.has(item) || !isThere(item) || !idle(item)) return false;
    goneOrIdle.add(item);
    if (item.block === "value_propositions")
      for (const part of links.elementsOf(item))
        if (part.valuePropositions.every((offer) => goneOrIdle.has(offer))) goneOrIdle.add(part);
    return true;
  });
  const costs = canvas.costs.filter((cost) => {
    const causes = purposesOf(cost, facts);
    return cost.state === "current" && causes.length > 0 && causes.every((one) => goneOrIdle.has(one));
  });
  return { items, costs };
}

function purposesOf(item: Item, { links }: Facts): readonly object[] {
  return links.targetsOf(item).flatMap((target): readonly object[] => {
    if (target.kind === "element") return [target.element];
    return "item" in target ? [target.item] : [];
  });
}
