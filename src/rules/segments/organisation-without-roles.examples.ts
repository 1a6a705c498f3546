import { bakery, bakerySegments } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

export const organisationWithoutRolesExamples: RuleExamples = {
  bad: bakery({ stage: "final", customer_segments: bakerySegments("", "who: organisation") }).replace(
    "  cafes:",
    "  ⟦cafes⟧:",
  ),
  good: bakery({
    stage: "final",
    customer_segments: bakerySegments(
      "",
      "who: organisation, roles: {user: {name: Barista}, economic-buyer: {name: Owner}}",
    ),
  }),
};
