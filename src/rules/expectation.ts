import type { Facts } from "../analysis/facts.js";
import type { Links, Segment } from "../model/canvas.js";

/** The served segments of which something may be expected: current, and with an id that links can name. */
export function expectable(facts: Facts): readonly Segment[] {
  return facts.served.filter(({ id, state }) => id !== undefined && state === "current");
}

/** True when nobody is named: an absent link means the one served segment, if there is exactly one. */
export function namesNobody(links: Links, facts: Facts): boolean {
  return links === undefined ? facts.served.length !== 1 : links.length === 0;
}
