import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

export const blockEmptyExamples: RuleExamples = {
  bad: bakery({ key_partners: "" }).replace("canvas:", "⟦canvas⟧:"),
  good: bakery({}),
};
