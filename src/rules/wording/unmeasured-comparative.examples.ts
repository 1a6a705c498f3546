import type { RuleExamples } from "../rule.js";

export const unmeasuredComparativeExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
value_propositions:
  bread-to-go: ⟦Faster breakfast⟧
`,
  good: `canvas: 1
name: Corner bakery
value_propositions:
  bread-to-go: Breakfast in 60 seconds
`,
};
