import type { RuleExamples } from "../rule.js";

export const elementToldTwiceExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
value_propositions:
  breakfast:
    elements: {coffee: Filter coffee}
  afternoon:
    elements: {coffee: ⟦Espresso from our own roast⟧}
`,
  good: `canvas: 1
name: Corner bakery
value_propositions:
  breakfast:
    elements: {filter-coffee: Filter coffee}
  afternoon:
    elements: {espresso: Espresso from our own roast}
`,
};
