import type { RuleExamples } from "../rule.js";

export const vagueSegmentExamples: RuleExamples = {
  bad: `canvas: 1
name: Workout app
customer_segments:
  millennials: ⟦Millennials 18-35⟧
`,
  good: `canvas: 1
name: Workout app
customer_segments:
  young-parents: Parents back at work who train at home in the evening
`,
};
