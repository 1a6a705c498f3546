import type { RuleExamples } from "../rule.js";

export const segmentWithoutOfferExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
customer_segments:
  commuters: Commuters at the station
  ⟦cafes⟧: Cafés in the old town
value_propositions:
  bread-to-go: {for: commuters}
channels:
  kiosk: {for: commuters}
  van: {for: cafes}
`,
  good: `canvas: 1
name: Corner bakery
customer_segments:
  commuters: Commuters at the station
  cafes: Cafés in the old town
value_propositions:
  bread-to-go: {for: commuters}
  cafe-delivery: {for: cafes}
channels:
  kiosk: {for: commuters}
  van: {for: cafes}
`,
};
