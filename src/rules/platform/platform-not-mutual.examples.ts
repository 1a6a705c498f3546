import type { RuleExamples } from "../rule.js";

export const platformNotMutualExamples: RuleExamples = {
  bad: `canvas: 1
name: Free newspaper
market: ⟦multi-sided⟧
customer_segments:
  readers: City commuters
  advertisers: {name: Shops along the line, depends_on: readers}
channels:
  racks: {for: readers}
  sales-force: {for: advertisers}
`,
  good: `canvas: 1
name: Free newspaper
market: multi-sided
customer_segments:
  readers: {name: City commuters, depends_on: advertisers}
  advertisers: {name: Shops along the line, depends_on: readers}
channels:
  racks: {for: readers}
  sales-force: {for: advertisers}
`,
};
