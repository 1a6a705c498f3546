import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

const offers = (
  bread: string,
) => `bread-to-go: {${bread}for: commuters, addresses: [fresh-bread, no-queue], better_than: supermarket rolls}
cafe-delivery: {for: cafes, addresses: [steady-supply, one-invoice], better_than: baking in the café}`;

export const buzzwordValueExamples: RuleExamples = {
  bad: bakery({ value_propositions: offers("name: ⟦A unique quality experience⟧, ") }),
  good: bakery({ value_propositions: offers("name: Warm rolls from six in the morning, ") }),
};
