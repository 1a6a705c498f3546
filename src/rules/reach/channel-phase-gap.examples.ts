import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

export const channelPhaseGapExamples: RuleExamples = {
  bad: bakery({
    channels: `kiosk: {for: commuters, phases: [awareness, purchase, delivery]}
van: {for: cafes, phases: [awareness, delivery]}`,
  }).replace("  cafes:", "  ⟦cafes⟧:"),
  good: bakery({
    channels: `kiosk: {for: commuters, phases: [awareness, purchase, delivery]}
van: {for: cafes, phases: [awareness, purchase, delivery]}`,
  }),
};
