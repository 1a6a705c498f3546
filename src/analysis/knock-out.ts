import { gathered } from "../model/grouped.js";
import type { Facts } from "./facts.js";
import { isElement, isThere, type Losable, losableItems } from "./losable.js";
import { type Reason, reasonsToGo } from "./reasons-to-go.js";

/** One thing that goes, and when: 0 is what was taken away, each later step follows from the ones before. */
export interface Loss {
  readonly what: Losable;
  readonly step: number;
  readonly reasons: readonly Reason[];
}

/** All that goes with one thing: itself first, then step by step, within a step in file order of the blocks. */
export type KnockOut = readonly [Loss, ...Loss[]];

/**
 * Prepares what-if questions: what goes when something goes. A key resource or activity counts as required by what it is
 * `for`; of several channels, offers or partners one is enough; a segment leaves with one that it depends on. Nothing rests
 * on what is only planned.
 */
export function knockOuts(facts: Facts): (subject: Losable) => KnockOut {
  const why = reasonsToGo(facts);
  const order = new Map([...losableItems(facts), ...facts.links.elements].map((thing, at) => [thing, at]));
  const resting = restingOn(facts, [...order.keys()]);
  const inOrder = (some: ReadonlySet<Losable>) => [...some].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return (subject) => {
    const losses: [Loss, ...Loss[]] = [{ what: subject, step: 0, reasons: [{ kind: "removed" }] }];
    const gone = new Set([subject]);
    let latest: readonly Loss[] = order.has(subject) && isThere(subject) ? losses : [];
    while (latest.length > 0) {
      const asked = new Set(latest.flatMap(({ what }) => resting.get(what) ?? []).filter((what) => !gone.has(what)));
      const step = (latest[0]?.step ?? 0) + 1;
      // All of a round is judged by what was gone before it, so that the steps tell what follows from what.
      latest = inOrder(asked)
        .map((what) => ({ what, step, reasons: why(what, gone) }))
        .filter(({ reasons }) => reasons.length > 0);
      for (const { what } of latest) gone.add(what);
      losses.push(...latest);
    }
    return losses;
  };
}

/** Indexes what may go when something goes. */
function restingOn(facts: Facts, things: readonly Losable[]): ReadonlyMap<Losable, readonly Losable[]> {
  const { links, supporters } = facts;
  const ownSupports = (what: Losable): readonly Losable[] => {
    if (isElement(what)) return what.valuePropositions;
    switch (what.block) {
      case "customer_segments":
        return [...links.dependsOn(what), ...links.offersFor(what), ...links.channelsFor(what)];
      case "value_propositions":
        return links.elementsOf(what);
      case "revenue_streams":
        return [...links.segmentsOf(what), ...links.offerPartsOf(what)];
      default:
        return [];
    }
  };
  return gathered(
    things
      .filter(isThere)
      .flatMap((what) =>
        [...ownSupports(what), ...supporters.means(what), ...supporters.partners(what)].map(
          (on) => [on, what] as const,
        ),
      ),
  );
}
