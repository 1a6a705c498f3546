import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

export const offerWithoutMeansExamples: RuleExamples = {
  bad: bakery({ key_resources: "oven: {for: bread-to-go}", key_activities: "baking: {for: bread-to-go}" }).replace(
    "  cafe-delivery:",
    "  ⟦cafe-delivery⟧:",
  ),
  good: bakery({
    key_resources: "oven: {for: bread-to-go}",
    key_activities: "baking: {for: [bread-to-go, cafe-delivery]}",
  }),
};
