import type { RuleExamples } from "../rule.js";

export const plannedPaysForCurrentExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
customer_segments:
  commuters: Commuters at the station
value_propositions:
  bread-to-go: {for: commuters}
revenue_streams:
  bread-club: {from: commuters, for: bread-to-go, state: ⟦planned⟧}
`,
  good: `canvas: 1
name: Corner bakery
customer_segments:
  commuters: Commuters at the station
value_propositions:
  bread-to-go: {for: commuters}
revenue_streams:
  counter-sales: {from: commuters, for: bread-to-go}
  bread-club: {from: commuters, for: bread-to-go, state: planned}
`,
};
