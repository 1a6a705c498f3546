import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

const customer_relationships = `personal-assistance: {for: commuters}
dedicated-personal-assistance: {for: cafes}`;

export const orientationContradictedExamples: RuleExamples = {
  bad: bakery({ header: "orientation: ⟦cost-driven⟧", customer_relationships }),
  good: bakery({ header: "orientation: value-driven", customer_relationships }),
};
