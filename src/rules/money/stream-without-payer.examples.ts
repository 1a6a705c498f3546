import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

export const streamWithoutPayerExamples: RuleExamples = {
  bad: bakery({
    revenue_streams: `counter-sales: {from: commuters, for: bread-to-go}
⟦supply-contracts⟧: {for: cafe-delivery}`,
  }),
  good: bakery({}),
};
