import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

export const unusedNeedExamples: RuleExamples = {
  bad: bakery({
    stage: "final",
    needs: `fresh-bread: Fresh bread before work
no-queue: Not to stand in a queue
steady-supply: A supply one can plan with
one-invoice: One invoice a month
⟦gluten-free⟧: Bread without gluten`,
  }),
  good: bakery({ stage: "final" }),
};
