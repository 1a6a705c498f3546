import type { RuleExamples } from "../rule.js";

export const selfReferenceExamples: RuleExamples = {
  bad: `canvas: 1
name: Free newspaper
customer_segments:
  readers: {name: City commuters, depends_on: ⟦readers⟧}
  advertisers: Shops along the line
channels:
  racks: {for: readers}
  sales-force: {for: advertisers}
`,
  good: `canvas: 1
name: Free newspaper
customer_segments:
  readers: {name: City commuters, depends_on: advertisers}
  advertisers: Shops along the line
channels:
  racks: {for: readers}
  sales-force: {for: advertisers}
`,
};
