import type { RuleExamples } from "../rule.js";

export const priceAboveValueExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
customer_segments:
  cafes: Cafés in the old town
value_propositions:
  cafe-delivery: {better_than: {alternative: baking in the café, price: 2000, saves: 500}}
revenue_streams:
  supply-contracts: {for: cafe-delivery, price: ⟦3000⟧}
`,
  good: `canvas: 1
name: Corner bakery
customer_segments:
  cafes: Cafés in the old town
value_propositions:
  cafe-delivery: {better_than: {alternative: baking in the café, price: 2000, adds: 900, saves: 500}}
revenue_streams:
  supply-contracts: {for: cafe-delivery, price: 3000}
`,
};
