import type { RuleExamples } from "../rule.js";

export const streamFromNonpayerExamples: RuleExamples = {
  bad: `canvas: 1
name: Free newspaper
customer_segments:
  readers: {name: City commuters, pays: false, essential_because: Advertisers pay to reach them}
revenue_streams:
  donations: {from: ⟦readers⟧, type: donation}
`,
  good: `canvas: 1
name: Free newspaper
customer_segments:
  readers: {name: City commuters}
revenue_streams:
  donations: {from: readers, type: donation}
`,
};
