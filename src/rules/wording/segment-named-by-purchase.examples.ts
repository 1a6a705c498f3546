import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

const segments = (
  cafes: string,
) => `commuters: {name: Commuters at the station, decision: serve, priority: 1, needs: {fresh-bread: 5, no-queue: 3}}
cafes: {${cafes}}`;

export const segmentNamedByPurchaseExamples: RuleExamples = {
  bad: bakery({
    customer_segments: segments("name: ⟦Bread club members⟧, decision: serve"),
    value_propositions: `bread-to-go: {for: commuters, addresses: [fresh-bread, no-queue], better_than: supermarket rolls}
cafe-delivery: {for: cafes, addresses: [steady-supply], better_than: baking in the café}`,
  }),
  good: bakery({}),
};
