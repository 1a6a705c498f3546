import type { RuleExamples } from "../rule.js";

export const reviewOverdueExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
reviewed: ⟦2020-01-31⟧
review_every: 90
`,
  good: `canvas: 1
name: Corner bakery
reviewed: 2020-01-31
`,
};
