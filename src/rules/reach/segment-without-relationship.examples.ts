import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

export const segmentWithoutRelationshipExamples: RuleExamples = {
  bad: bakery({ customer_relationships: "self-service: {for: commuters}" }).replace("  cafes:", "  ⟦cafes⟧:"),
  good: bakery({}),
};
