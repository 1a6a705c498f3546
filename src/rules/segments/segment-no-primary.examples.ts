import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

export const segmentNoPrimaryExamples: RuleExamples = {
  bad: bakery({
    customer_segments: `commuters: {name: Commuters at the station, decision: serve, needs: {fresh-bread: 5, no-queue: 3}}
cafes: {name: Cafés in the old town, decision: serve, needs: {fresh-bread: 2, steady-supply: 5, one-invoice: 3}}`,
  }).replace("customer_segments", "⟦customer_segments⟧"),
  good: bakery({}),
};
