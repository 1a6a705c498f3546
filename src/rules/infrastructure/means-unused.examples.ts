import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

export const meansUnusedExamples: RuleExamples = {
  bad: bakery({ key_resources: "⟦oven⟧: The stone oven" }),
  good: bakery({ key_resources: "oven: {name: The stone oven, for: all}" }),
};
