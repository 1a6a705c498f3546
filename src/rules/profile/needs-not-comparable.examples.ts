import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

export const needsNotComparableExamples: RuleExamples = {
  bad: bakery({
    customer_segments: `commuters: {name: Commuters at the station, decision: serve, priority: 1, needs: {fresh-bread: 5, no-queue: 3, ⟦A friendly word⟧: 2}}
cafes: {name: Cafés in the old town, decision: serve, needs: {steady-supply: 5, one-invoice: 3, Something new each season: 2}}`,
  }),
  good: bakery({
    customer_segments: `commuters: {name: Commuters at the station, decision: serve, priority: 1, needs: {fresh-bread: 5, no-queue: 3, A friendly word: 2}}
cafes: {name: Cafés in the old town, decision: serve, needs: {fresh-bread: 2, steady-supply: 5, one-invoice: 3}}`,
  }),
};
