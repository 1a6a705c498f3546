import type { RuleExamples } from "../rule.js";

export const segmentIsPartnerExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
customer_segments:
  mills: ⟦Mills of the region⟧
key_partners:
  mills: Mills of the region
`,
  good: `canvas: 1
name: Corner bakery
customer_segments:
  cafes: Cafés in the old town
key_partners:
  mills: Mills of the region
`,
};
