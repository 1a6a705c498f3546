import type { RuleExamples } from "../rule.js";

export const wrongKindReferenceExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
customer_segments:
  commuters: Commuters at the station
channels:
  kiosk: {for: commuters}
value_propositions:
  bread-to-go: {for: ⟦kiosk⟧}
`,
  good: `canvas: 1
name: Corner bakery
customer_segments:
  commuters: Commuters at the station
channels:
  kiosk: {for: commuters, delivers: bread-to-go}
value_propositions:
  bread-to-go: {for: commuters}
`,
};
