import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

export const moneyMissingExamples: RuleExamples = {
  bad: bakery({ revenue_streams: "" }).replace("canvas:", "⟦canvas⟧:"),
  good: bakery({}),
};
