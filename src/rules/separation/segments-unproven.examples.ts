import type { RuleExamples } from "../rule.js";

export const segmentsUnprovenExamples: RuleExamples = {
  bad: `canvas: 1
name: Workout app
customer_segments:
  ⟦runners⟧: Weekend runners
  cyclists: Weekend cyclists
value_propositions:
  plans: {for: [runners, cyclists]}
channels:
  app-store: {for: [runners, cyclists]}
customer_relationships:
  self-service: {for: [runners, cyclists]}
`,
  good: `canvas: 1
name: Workout app
customer_segments:
  runners: Weekend runners
  cyclists: Weekend cyclists
value_propositions:
  plans: {for: [runners, cyclists]}
channels:
  app-store: {for: [runners, cyclists]}
customer_relationships:
  self-service: {for: runners}
  communities: {for: cyclists}
`,
};
