import type { Segment } from "../model/canvas.js";
import { gathered } from "../model/grouped.js";
import { pays } from "./economics.js";
import type { LinkFacts } from "./links.js";

/** Who would leave if whom left, among the served segments. */
export interface Dependence {
  /** The segments that depend on this one. */
  dependants(segment: Segment): readonly Segment[];
  /** The segments that a direct dependency joins to this one, either way. */
  joinedTo(segment: Segment): readonly Segment[];
  /** Everyone that dependencies join to this segment, over any number of steps, either way; without itself. */
  reachableFrom(segment: Segment): ReadonlySet<Segment>;
}

/** Indexes the dependencies between served segments. */
export function dependence(links: LinkFacts): Dependence {
  const dependants = gathered(
    links.served.flatMap((segment) => links.dependsOn(segment).map((other) => [other, segment] as const)),
  );
  const dependantsOf = (segment: Segment): readonly Segment[] => dependants.get(segment) ?? [];
  const joinedTo = (segment: Segment): readonly Segment[] => [
    ...new Set([...links.dependsOn(segment).filter(links.isServed), ...dependantsOf(segment)]),
  ];
  return {
    dependants: dependantsOf,
    joinedTo,
    reachableFrom(segment) {
      const reached = new Set([segment]);
      for (const next of reached) for (const other of joinedTo(next)) reached.add(other);
      reached.delete(segment);
      return reached;
    },
  };
}

/** What a segment gets from another that it depends on; undefined when that is not said. */
export function flowBetween(segment: Segment, on: Segment, links: LinkFacts): string | undefined {
  const own = segment.dependsOn.find((dependency) => links.segment(dependency.on.to) === on);
  return (own ?? segment.dependsOn.find((dependency) => dependency.on.to === "all"))?.what;
}

/** The served segments that pay nothing, by what the file says. */
export function nonPayers(links: LinkFacts): readonly Segment[] {
  return links.served.filter((segment) => pays(segment, links) === false);
}

/** The served segments that pay, by what the file says. */
export function payers(links: LinkFacts): readonly Segment[] {
  return links.served.filter((segment) => pays(segment, links) === true);
}
