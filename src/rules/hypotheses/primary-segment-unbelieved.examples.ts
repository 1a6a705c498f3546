import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

export const primarySegmentUnbelievedExamples: RuleExamples = {
  bad: bakery({ header: "perspective: to-be" }).replace("  commuters:", "  ⟦commuters⟧:"),
  good: bakery({
    header: "perspective: to-be",
    hypotheses: "they-stop: {statement: Commuters stop for two minutes, about: commuters}",
  }),
};
