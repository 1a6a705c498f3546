import type { RuleExamples } from "../rule.js";

export const moneyNoPayerExamples: RuleExamples = {
  bad: `canvas: 1
name: Free newspaper
customer_segments:
  readers: City commuters
  advertisers: {name: Shops along the line, decision: later}
revenue_streams:
  advertisements: {⟦from⟧: advertisers}
`,
  good: `canvas: 1
name: Free newspaper
customer_segments:
  readers: City commuters
  advertisers: {name: Shops along the line, decision: serve}
channels:
  racks: {for: readers}
  sales-force: {for: advertisers}
revenue_streams:
  advertisements: {from: advertisers}
`,
};
