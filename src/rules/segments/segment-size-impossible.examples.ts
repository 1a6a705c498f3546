import type { RuleExamples } from "../rule.js";

export const segmentSizeImpossibleExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
customer_segments:
  commuters: {name: Commuters at the station, size: {customers: ⟦9000⟧, market: 4000}}
`,
  good: `canvas: 1
name: Corner bakery
customer_segments:
  commuters: {name: Commuters at the station, size: {customers: 900, market: 4000}}
`,
};
