import type { RuleExamples } from "../rule.js";

export const segmentIgnoredButLinkedExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
customer_segments:
  commuters: Commuters at the station
  tourists: {name: Coach tourists, decision: ⟦ignore⟧}
channels:
  kiosk: {for: [commuters, tourists]}
`,
  good: `canvas: 1
name: Corner bakery
customer_segments:
  commuters: Commuters at the station
  tourists: {name: Coach tourists, decision: ignore}
channels:
  kiosk: {for: commuters}
`,
};
