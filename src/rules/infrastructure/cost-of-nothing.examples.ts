import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

export const costOfNothingExamples: RuleExamples = {
  bad: bakery({ stage: "final", cost_structure: "⟦flour⟧: Flour and butter" }),
  good: bakery({ stage: "final", cost_structure: "flour: {name: Flour and butter, of: baking}" }),
};
