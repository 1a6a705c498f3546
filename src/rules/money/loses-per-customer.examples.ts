import type { RuleExamples } from "../rule.js";

export const losesPerCustomerExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
customer_segments:
  commuters: {name: Commuters at the station, pays: true, ⟦economics⟧: {revenue_per_customer: 80, cost_to_serve: 95}}
`,
  good: `canvas: 1
name: Corner bakery
customer_segments:
  commuters: {name: Commuters at the station, pays: true, economics: {revenue_per_customer: 95, cost_to_serve: 80}}
`,
};
