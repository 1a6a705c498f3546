import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

export const hypothesisUntestedExamples: RuleExamples = {
  bad: bakery({
    hypotheses: "⟦cafes-switch⟧: {statement: Cafés change their supplier for fresher bread, importance: 5}",
  }),
  good: bakery({
    hypotheses: `cafes-switch:
  statement: Cafés change their supplier for fresher bread
  importance: 5
  experiments: [{what: A free week for ten cafés, metric: contracts, pass_if: ">= 3"}]`,
  }),
};
