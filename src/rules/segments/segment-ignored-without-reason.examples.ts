import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

const segments = (
  tourists: string,
) => `commuters: {name: Commuters at the station, decision: serve, priority: 1, needs: {fresh-bread: 5, no-queue: 3}}
cafes: {name: Cafés in the old town, decision: serve, needs: {fresh-bread: 2, steady-supply: 5, one-invoice: 3}}
tourists: {name: Coach tourists, ${tourists}}`;

export const segmentIgnoredWithoutReasonExamples: RuleExamples = {
  bad: bakery({ customer_segments: segments("decision: ⟦ignore⟧") }),
  good: bakery({ customer_segments: segments("decision: ignore, because: They buy once and never return") }),
};
