import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

const segments = (profit: number, economics = "economics") => `commuters:
  name: Commuters at the station
  decision: serve
  priority: 1
  pays: false
  essential_because: They make the street lively
  needs: {fresh-bread: 5, no-queue: 3}
  depends_on: cafes
  size: {customers: 1000}
  ${economics}: {cost_to_serve: 20}
cafes:
  name: Cafés in the old town
  decision: serve
  needs: {fresh-bread: 2, steady-supply: 5, one-invoice: 3}
  size: {customers: 30}
  economics: {profit_per_customer: ${profit}}`;

const revenue_streams = "supply-contracts: {from: cafes, for: cafe-delivery}";

export const subsidyUncoveredExamples: RuleExamples = {
  bad: bakery({ customer_segments: segments(400, "⟦economics⟧"), revenue_streams }),
  good: bakery({ customer_segments: segments(900), revenue_streams }),
};
