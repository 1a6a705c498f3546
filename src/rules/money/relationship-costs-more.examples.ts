import type { RuleExamples } from "../rule.js";

export const relationshipCostsMoreExamples: RuleExamples = {
  bad: `canvas: 1
name: Retail bank
customer_segments:
  retail: {name: Clients with a salary account, economics: {revenue_per_customer: 300}}
customer_relationships:
  personal-banker: {type: dedicated-personal-assistance, for: retail, cost_per_customer: ⟦900⟧}
`,
  good: `canvas: 1
name: Retail bank
customer_segments:
  retail: {name: Clients with a salary account, economics: {revenue_per_customer: 3000}}
customer_relationships:
  personal-banker: {type: dedicated-personal-assistance, for: retail, cost_per_customer: 900}
`,
};
