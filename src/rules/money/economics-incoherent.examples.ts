import type { RuleExamples } from "../rule.js";

export const economicsIncoherentExamples: RuleExamples = {
  bad: `canvas: 1
name: Retail bank
customer_segments:
  retail:
    name: Clients with a salary account
    economics: {revenue_per_customer: 300, cost_to_serve: 180, profit_per_customer: ⟦250⟧}
`,
  good: `canvas: 1
name: Retail bank
customer_segments:
  retail:
    name: Clients with a salary account
    economics: {revenue_per_customer: 300, cost_to_serve: 180, profit_per_customer: 120}
`,
};
