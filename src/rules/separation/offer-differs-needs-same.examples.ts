import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

const segments = (
  first: string,
) => `${first}: {name: Commuters at the station, decision: serve, priority: 1, needs: {fresh-bread: 5, no-queue: 3}}
cafes: {name: Cafés in the old town, decision: serve, needs: {fresh-bread: 5, no-queue: 3}}`;

export const offerDiffersNeedsSameExamples: RuleExamples = {
  bad: bakery({
    needs: `fresh-bread: Fresh bread before work
no-queue: Not to stand in a queue`,
    customer_segments: segments("⟦commuters⟧"),
    value_propositions: `bread-to-go: {for: commuters, addresses: [fresh-bread, no-queue], better_than: supermarket rolls}
cafe-delivery: {for: cafes, addresses: [fresh-bread, no-queue], better_than: baking in the café}`,
  }),
  good: bakery({}),
};
