import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

export const servesNobodyExamples: RuleExamples = {
  bad: bakery({
    channels: `kiosk: {for: commuters}
van: {for: cafes}
⟦website⟧: The website with the opening hours`,
  }),
  good: bakery({
    channels: `kiosk: {for: commuters}
van: {for: cafes}
website: {name: The website with the opening hours, for: all}`,
  }),
};
