import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

const segments = (
  first: string,
  second: string,
) => `chefs: {name: ${first}, decision: serve, priority: 1, needs: {fresh-bread: 5, no-queue: 3}}
cafes: {name: ${second}, decision: serve, needs: {fresh-bread: 2, steady-supply: 5, one-invoice: 3}}`;

const served = {
  value_propositions: `bread-to-go: {for: chefs, addresses: [fresh-bread, no-queue], better_than: supermarket rolls}
cafe-delivery: {for: cafes, addresses: [steady-supply, one-invoice], better_than: baking in the café}`,
  channels: `kiosk: {for: chefs}
van: {for: cafes}`,
  customer_relationships: `self-service: {for: chefs}
personal-assistance: {for: cafes}`,
  revenue_streams: `counter-sales: {from: chefs, for: bread-to-go}
supply-contracts: {from: cafes, for: cafe-delivery}`,
};

export const segmentsAreRolesExamples: RuleExamples = {
  bad: bakery({ ...served, customer_segments: segments("⟦Kitchen managers⟧", "Procurement officers") }),
  good: bakery({ ...served, customer_segments: segments("Canteens", "Cafés in the old town") }),
};
