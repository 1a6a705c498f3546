import { bakery } from "../example-canvas.js";
import { fieldKey, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { quoted } from "../sentence.js";
import { SOURCES } from "../sources.js";

const MANY_NEEDS = 4;

const segments = (
  needs: string,
) => `commuters: {name: Commuters at the station, decision: serve, priority: 1, needs: {fresh-bread: 5, no-queue: 3}}
cafes: {name: Cafés in the old town, decision: serve, ${needs}}`;
const value_propositions = `bread-to-go: {for: commuters, addresses: [fresh-bread, no-queue], better_than: supermarket rolls}
cafe-delivery: {for: cafes, addresses: [steady-supply, one-invoice, fresh-bread, no-queue], better_than: baking in the café}`;

export const needsAllEqual: Rule = {
  id: "needs-all-equal",
  category: "profile",
  severity: { review: "info" },
  summary: "All needs of a segment have the same weight.",
  why: "When everything is equally important, nothing tells what to build first, and weights tell segments apart no longer.",
  fixAdvice: "Ask which need they would give up first, and weight the needs 1 to 5; or list them without weights.",
  source: SOURCES.profile,
  reads: ["segments"],
  examples: {
    bad: bakery({
      value_propositions,
      customer_segments: segments("⟦needs⟧: {fresh-bread: 4, no-queue: 4, steady-supply: 4, one-invoice: 4}"),
    }),
    good: bakery({
      value_propositions,
      customer_segments: segments("needs: {fresh-bread: 2, no-queue: 1, steady-supply: 5, one-invoice: 4}"),
    }),
  },
  aggregate: { message: (names) => `All needs of these segments have the same weight: ${quoted(names)}.` },
  *check(_canvas, { served }) {
    for (const segment of served) {
      const weights = (segment.needs ?? []).flatMap(({ weight }) => weight || []);
      if (weights.length < MANY_NEEDS || new Set(weights).size > 1) continue;
      yield {
        message: `All ${weights.length} needs of "${segment.name}" have the weight ${weights[0]}.`,
        at: fieldKey(segment, "needs"),
        subject: subjectOf(segment),
        group: { name: segment.name },
      };
    }
  },
};
