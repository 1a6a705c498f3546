import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

export const noAlternativeNamedExamples: RuleExamples = {
  bad: bakery({
    stage: "final",
    value_propositions: `bread-to-go: {for: commuters, addresses: [fresh-bread, no-queue], better_than: supermarket rolls}
⟦cafe-delivery⟧: {for: cafes, addresses: [steady-supply, one-invoice]}`,
  }),
  good: bakery({ stage: "final" }),
};
