import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

export const partnerGivesNothingExamples: RuleExamples = {
  bad: bakery({ key_partners: "⟦mill⟧: The mill in the valley" }),
  good: bakery({ key_partners: "mill: {name: The mill in the valley, provides: baking}" }),
};
