import { bakery } from "../example-canvas.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";
import { SEPARATION_READS } from "./pair-words.js";
import { tensions } from "./tensions.js";

const segments = (
  first: string,
) => `${first}: {name: Commuters at the station, decision: serve, priority: 1, needs: {fresh-bread: 5, no-queue: 3}}
cafes: {name: Cafés in the old town, decision: serve, needs: {fresh-bread: 5, no-queue: 3}}`;

export const offerDiffersNeedsSame: Rule = {
  id: "offer-differs-needs-same",
  category: "separation",
  severity: { review: "info" },
  summary: "Two segments with the same needs are offered different things.",
  why: "A distinct offer costs money; only distinct needs justify it.",
  fixAdvice: "Record the need that justifies the second offer, or offer both the same.",
  source: SOURCES.segments,
  reads: SEPARATION_READS,
  asks: ["customer_segments.*.needs"],
  examples: {
    bad: bakery({
      needs: `fresh-bread: Fresh bread before work
no-queue: Not to stand in a queue`,
      customer_segments: segments("⟦commuters⟧"),
      value_propositions: `bread-to-go: {for: commuters, addresses: [fresh-bread, no-queue], better_than: supermarket rolls}
cafe-delivery: {for: cafes, addresses: [fresh-bread, no-queue], better_than: baking in the café}`,
    }),
    good: bakery({}),
  },
  *check(_canvas, facts) {
    yield* tensions(facts, "offer-differs-needs-same", {
      pair: (a, b) => `${a} and ${b} have the same needs, but are offered different things, which nothing justifies.`,
      pairs: "the two have the same needs, but are offered different things, which nothing justifies",
      label: "the same needs",
    });
  },
};
