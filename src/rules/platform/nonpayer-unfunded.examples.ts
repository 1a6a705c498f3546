import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

const segments = (
  readers: string,
) => `commuters: {name: Commuters at the station, decision: serve, priority: 1, needs: {fresh-bread: 5, no-queue: 3}${readers}}
cafes: {name: Cafés in the old town, decision: serve, needs: {fresh-bread: 2, steady-supply: 5, one-invoice: 3}}`;

const revenue_streams = "supply-contracts: {from: cafes, for: cafe-delivery}";

export const nonpayerUnfundedExamples: RuleExamples = {
  bad: bakery({
    customer_segments: segments(", pays: ⟦false⟧, essential_because: They make the street lively"),
    revenue_streams,
  }),
  good: bakery({
    customer_segments: segments(", pays: false, essential_because: They make the street lively, depends_on: cafes"),
    revenue_streams,
  }),
};
