import type { Segment } from "../model/canvas.js";
import { dependence, flowBetween, nonPayers, payers } from "./dependence.js";
import type { Facts } from "./facts.js";
import { offeredTo } from "./offered-parts.js";

/** What flows between two segments that depend on each other, or one on the other. */
export interface Tie {
  readonly a: Segment;
  readonly b: Segment;
  /** What `b` gets from `a`; undefined when `b` does not depend on `a`, empty when it is not said what flows. */
  readonly toB: string | undefined;
  readonly toA: string | undefined;
}

/** Who pays for what a segment gets for nothing. */
export interface Funding {
  readonly segment: Segment;
  /** Segments that pay and are joined to it by dependence: at once if there are such, else over several steps. */
  readonly payers: readonly Segment[];
  /** Segments that pay and get a part of the same offer: what is free may lead there. */
  readonly upgrades: readonly Segment[];
}

/** The dependences between served segments, one entry per pair, in file order. */
export function tiesOf({ links, served }: Facts): readonly Tie[] {
  const order = new Map(served.map((segment, at) => [segment, at]));
  const ties = new Map<string, { a: Segment; b: Segment; toA: string | undefined; toB: string | undefined }>();
  for (const segment of served)
    for (const on of links.dependsOn(segment).filter(links.isServed)) {
      const [a, b] = (order.get(segment) ?? 0) < (order.get(on) ?? 0) ? [segment, on] : [on, segment];
      const key = `${order.get(a)} ${order.get(b)}`;
      const tie = ties.get(key) ?? { a, b, toA: undefined, toB: undefined };
      const what = flowBetween(segment, on, links) ?? "";
      if (segment === a) tie.toA = what;
      else tie.toB = what;
      ties.set(key, tie);
    }
  return [...ties.values()];
}

/** For every served segment that pays nothing: who pays for it. */
export function fundingOf({ links }: Facts): readonly Funding[] {
  const joined = dependence(links);
  const paying = payers(links);
  const offered = new Map(paying.map((segment) => [segment, offeredTo(segment, links)]));
  return nonPayers(links).map((segment) => {
    const direct = paying.filter((other) => joined.joinedTo(segment).includes(other));
    const reached = joined.reachableFrom(segment);
    const parts = offeredTo(segment, links);
    return {
      segment,
      payers: direct.length > 0 ? direct : paying.filter((other) => reached.has(other)),
      upgrades: paying.filter((other) => [...parts].some((part) => offered.get(other)?.has(part))),
    };
  });
}
