import type { RuleExamples } from "../rule.js";

export const disableNoReasonExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
customer_segments:
  # ⟦canvas-disable-next-line⟧ vague-segment
  islanders: Everyone
`,
  good: `canvas: 1
name: Corner bakery
customer_segments:
  # canvas-disable-next-line vague-segment -- the only bakery of the island; everyone means everyone
  islanders: Everyone
`,
};
