import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

export const topNeedUnaddressedExamples: RuleExamples = {
  bad: bakery({
    customer_segments: `commuters: {name: Commuters at the station, decision: serve, priority: 1, needs: {fresh-bread: 5, ⟦no-queue⟧: 5}}
cafes: {name: Cafés in the old town, decision: serve, needs: {fresh-bread: 2, steady-supply: 5, one-invoice: 3}}`,
    value_propositions: `bread-to-go: {for: commuters, addresses: [fresh-bread], better_than: supermarket rolls}
cafe-delivery: {for: cafes, addresses: [steady-supply, one-invoice], better_than: baking in the café}`,
  }),
  good: bakery({}),
};
