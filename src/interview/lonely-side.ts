import type { Facts } from "../analysis/facts.js";
import type { Segment } from "../model/canvas.js";

/** A group that would leave if another left, when no two of them need each other: that is no platform yet. */
export function lonelySide({ served, links, separation }: Facts): Segment | undefined {
  if (separation.market.sides.length > 0) return undefined;
  return served.find((segment) => links.dependsOn(segment).some(links.isServed));
}
