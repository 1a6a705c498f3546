import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

export const valueAddressesNothingExamples: RuleExamples = {
  bad: bakery({
    value_propositions: `bread-to-go: {for: commuters, addresses: [fresh-bread, no-queue], better_than: supermarket rolls}
⟦cafe-delivery⟧: {for: cafes, better_than: baking in the café}`,
  }),
  good: bakery({}),
};
