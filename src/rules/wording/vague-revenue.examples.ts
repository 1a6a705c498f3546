import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

const streams = (sales: string) => `counter-sales: {${sales}from: commuters, for: bread-to-go}
supply-contracts: {from: cafes, for: cafe-delivery}`;

export const vagueRevenueExamples: RuleExamples = {
  bad: bakery({ revenue_streams: streams("name: ⟦Sales⟧, ") }),
  good: bakery({ revenue_streams: streams("name: Rolls over the counter, ") }),
};
