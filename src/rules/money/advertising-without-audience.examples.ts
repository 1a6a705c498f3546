import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

const segments = (
  cafes: string,
) => `commuters: {name: Commuters at the station, decision: serve, priority: 1, needs: {fresh-bread: 5, no-queue: 3}}
cafes: {name: Cafés in the old town, decision: serve, needs: {fresh-bread: 2, steady-supply: 5, one-invoice: 3}${cafes}}`;

const revenue_streams = (type: string) => `counter-sales: {from: commuters, for: bread-to-go}
bag-prints: {from: cafes, for: cafe-delivery, type: ${type}}`;

export const advertisingWithoutAudienceExamples: RuleExamples = {
  bad: bakery({ customer_segments: segments(""), revenue_streams: revenue_streams("⟦advertising⟧") }),
  good: bakery({
    customer_segments: segments(", depends_on: {commuters: attention}"),
    revenue_streams: revenue_streams("advertising"),
  }),
};
