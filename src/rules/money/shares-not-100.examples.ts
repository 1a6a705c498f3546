import type { RuleExamples } from "../rule.js";

export const sharesNot100Examples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
⟦revenue_streams⟧:
  counter-sales: {share: 60}
  supply-contracts: {share: 30}
`,
  good: `canvas: 1
name: Corner bakery
revenue_streams:
  counter-sales: {share: 60}
  supply-contracts: {share: 40}
`,
};
