import type { RuleExamples } from "../rule.js";

export const segmentsMergeExamples: RuleExamples = {
  bad: `canvas: 1
name: Workout app
needs: {get-fit: Get fit, stay-motivated: Stay motivated}
customer_segments:
  ⟦runners⟧: {name: Weekend runners, needs: {get-fit: 5, stay-motivated: 4}, economics: {profit_per_customer: 20}}
  cyclists: {name: Weekend cyclists, needs: {get-fit: 5, stay-motivated: 4}, economics: {profit_per_customer: 22}}
value_propositions:
  plans: {for: [runners, cyclists]}
channels:
  app-store: {for: [runners, cyclists]}
customer_relationships:
  self-service: {for: [runners, cyclists]}
revenue_streams:
  subscriptions: {from: [runners, cyclists], for: plans}
`,
  good: `canvas: 1
name: Workout app
needs: {get-fit: Get fit, stay-motivated: Stay motivated}
customer_segments:
  runners: {name: Weekend runners, needs: {get-fit: 5, stay-motivated: 4}, economics: {profit_per_customer: 20}}
  cyclists: {name: Weekend cyclists, needs: {get-fit: 5, stay-motivated: 4}, economics: {profit_per_customer: 22}}
value_propositions:
  plans: {for: [runners, cyclists]}
channels:
  app-store: {for: runners}
  bicycle-shops: {for: cyclists}
customer_relationships:
  self-service: {for: [runners, cyclists]}
revenue_streams:
  subscriptions: {from: [runners, cyclists], for: plans}
`,
};
