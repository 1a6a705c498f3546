import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

const alike = {
  needs: `fresh-bread: Fresh bread before work
no-queue: Not to stand in a queue`,
  value_propositions: "bread-to-go: {for: all, addresses: [fresh-bread, no-queue], better_than: supermarket rolls}",
  revenue_streams: "counter-sales: {from: all, for: bread-to-go}",
  customer_relationships: "self-service: {for: all}",
};

const segments = (first: string, cafeProfit: number) => `${first}:
  name: Commuters at the station
  decision: serve
  priority: 1
  needs: {fresh-bread: 5, no-queue: 3}
  economics: {profit_per_customer: 60}
cafes:
  name: Cafés in the old town
  decision: serve
  needs: {fresh-bread: 5, no-queue: 3}
  economics: {profit_per_customer: ${cafeProfit}}`;

export const segmentsThinExamples: RuleExamples = {
  bad: bakery({ ...alike, customer_segments: segments("⟦commuters⟧", 70) }),
  good: bakery({ ...alike, customer_segments: segments("commuters", 900) }),
};
