import { bakery, bakerySegments } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

const known = {
  customer_segments: bakerySegments("size: {customers: 200}", "size: {customers: 10}"),
  revenue_streams: `bread-club: {from: commuters, for: bread-to-go, price: 40, per: month}
supply-contracts: {from: cafes, for: cafe-delivery, price: 5000}`,
};

export const costsExceedRevenueExamples: RuleExamples = {
  bad: bakery({ stage: "final", ...known, cost_structure: "flour: {of: baking, amount: 160000}" }).replace(
    "cost_structure",
    "⟦cost_structure⟧",
  ),
  good: bakery({ stage: "final", ...known, cost_structure: "flour: {of: baking, amount: 120000}" }),
};
