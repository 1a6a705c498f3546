import type { RuleExamples } from "../rule.js";

export const nonpayerUnexplainedExamples: RuleExamples = {
  bad: `canvas: 1
name: Free newspaper
customer_segments:
  readers: {name: City commuters, pays: ⟦false⟧}
`,
  good: `canvas: 1
name: Free newspaper
customer_segments:
  readers: {name: City commuters, pays: false, essential_because: The audience that advertisers pay for}
`,
};
