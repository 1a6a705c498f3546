import type { RuleExamples } from "../rule.js";

export const unknownReferenceExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
customer_segments:
  commuters: Commuters at the station
channels:
  kiosk: {for: ⟦comuters⟧}
`,
  good: `canvas: 1
name: Corner bakery
customer_segments:
  commuters: Commuters at the station
channels:
  kiosk: {for: commuters}
`,
};
