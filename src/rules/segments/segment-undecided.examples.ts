import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

const segments = (
  cafes: string,
) => `commuters: {name: Commuters at the station, decision: serve, priority: 1, needs: {fresh-bread: 5, no-queue: 3}}
${cafes}needs: {fresh-bread: 2, steady-supply: 5, one-invoice: 3}}`;

export const segmentUndecidedExamples: RuleExamples = {
  bad: bakery({ customer_segments: segments("⟦cafes⟧: {name: Cafés in the old town, ") }),
  good: bakery({ customer_segments: segments("cafes: {name: Cafés in the old town, decision: serve, ") }),
};
