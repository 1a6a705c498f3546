import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

const segments = (
  needs: string,
) => `commuters: {name: Commuters at the station, decision: serve, priority: 1, needs: {fresh-bread: 5, no-queue: 3}}
cafes: {name: Cafés in the old town, decision: serve, ${needs}}`;

const value_propositions = `bread-to-go: {for: commuters, addresses: [fresh-bread, no-queue], better_than: supermarket rolls}
cafe-delivery: {for: cafes, addresses: [steady-supply, one-invoice, fresh-bread, no-queue], better_than: baking in the café}`;

export const needsAllEqualExamples: RuleExamples = {
  bad: bakery({
    value_propositions,
    customer_segments: segments("⟦needs⟧: {fresh-bread: 4, no-queue: 4, steady-supply: 4, one-invoice: 4}"),
  }),
  good: bakery({
    value_propositions,
    customer_segments: segments("needs: {fresh-bread: 2, no-queue: 1, steady-supply: 5, one-invoice: 4}"),
  }),
};
