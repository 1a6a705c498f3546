import type { RuleExamples } from "../rule.js";

export const claimWithoutQuantityExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
value_propositions:
  bread-to-go: {⟦claim⟧: {kind: quantitative, text: Served quickly}}
`,
  good: `canvas: 1
name: Corner bakery
value_propositions:
  bread-to-go: {claim: {kind: quantitative, amount: 60, unit: seconds, text: Served within a minute}}
`,
};
