import { bakery } from "../example-canvas.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";
import { SEPARATION_READS } from "./pair-words.js";
import { tensions } from "./tensions.js";

const segments = (
  first: string,
) => `${first}: {name: Commuters at the station, decision: serve, priority: 1, needs: {fresh-bread: 5, no-queue: 3}}
cafes: {name: Cafés in the old town, decision: serve, needs: {fresh-bread: 2, steady-supply: 5, one-invoice: 3}}`;

export const needsDifferOfferSame: Rule = {
  id: "needs-differ-offer-same",
  category: "separation",
  severity: { review: "info" },
  summary: "Two segments need different things and are offered the same.",
  why: "Needs that differ require a distinct offer; one offer for both leaves at least one of them badly served.",
  fixAdvice: "Offer each what it needs, or check whether their needs really differ.",
  source: SOURCES.segments,
  reads: SEPARATION_READS,
  misses: ["value_propositions/for"],
  asks: ["value_propositions.*.for", "value_propositions"],
  examples: {
    bad: bakery({
      customer_segments: segments("⟦commuters⟧"),
      value_propositions:
        "bread: {for: all, addresses: [fresh-bread, no-queue, steady-supply, one-invoice], better_than: supermarket rolls}",
      revenue_streams: `counter-sales: {from: commuters, for: bread}
supply-contracts: {from: cafes, for: bread}`,
    }),
    good: bakery({ customer_segments: segments("commuters") }),
  },
  *check(_canvas, facts) {
    yield* tensions(facts, "needs-differ-offer-same", {
      pair: (a, b) => `${a} and ${b} need different things, but both are offered the same.`,
      pairs: "the two need different things, but are offered the same",
      label: "offered the same",
    });
  },
};
