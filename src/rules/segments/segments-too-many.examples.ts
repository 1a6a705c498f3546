import type { RuleExamples } from "../rule.js";

export const segmentsTooManyExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
perspective: to-be
⟦customer_segments⟧:
  commuters: Commuters at the station
  cafes: Cafés in the old town
  schools: Schools with a canteen
  hotels: Hotels by the lake
channels:
  kiosk: {for: commuters}
  van: {for: cafes}
  canteen-counter: {for: schools}
  night-delivery: {for: hotels}
`,
  good: `canvas: 1
name: Corner bakery
perspective: to-be
customer_segments:
  commuters: Commuters at the station
  cafes: Cafés in the old town
  schools: Schools with a canteen
  hotels: {name: Hotels by the lake, decision: later}
channels:
  kiosk: {for: commuters}
  van: {for: cafes}
  canteen-counter: {for: schools}
`,
};
