import type { RuleExamples } from "../rule.js";

export const segmentsUndecidedExamples: RuleExamples = {
  bad: `canvas: 1
name: Professional network
⟦customer_segments⟧:
  career: Career-focused individuals
  recruiters: Recruiters and hiring managers
`,
  good: `canvas: 1
name: Professional network
customer_segments:
  career: Career-focused individuals
  recruiters: Recruiters and hiring managers
channels:
  site-and-app: {for: career}
  field-sales: {for: recruiters}
`,
};
