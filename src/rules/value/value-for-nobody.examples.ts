import type { RuleExamples } from "../rule.js";

export const valueForNobodyExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
customer_segments:
  commuters: Commuters at the station
  cafes: {name: Cafés in the old town, decision: later}
  tourists: {name: Coach tourists}
value_propositions:
  bread-to-go: {for: [commuters, tourists]}
  ⟦cafe-delivery⟧: Delivery before the café opens
channels:
  kiosk: {for: commuters}
  coach-park: {for: tourists}
`,
  good: `canvas: 1
name: Corner bakery
customer_segments:
  commuters: Commuters at the station
  cafes: {name: Cafés in the old town, decision: later}
  tourists: {name: Coach tourists}
value_propositions:
  bread-to-go: {for: [commuters, tourists]}
  cafe-delivery: {name: Delivery before the café opens, for: cafes}
channels:
  kiosk: {for: commuters}
  coach-park: {for: tourists}
`,
};
