import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

export const segmentUnreachedExamples: RuleExamples = {
  bad: bakery({ channels: "kiosk: {for: commuters}" }).replace("  cafes:", "  ⟦cafes⟧:"),
  good: bakery({}),
};
