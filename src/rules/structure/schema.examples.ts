import type { RuleExamples } from "../rule.js";

export const schemaExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
customer_segments:
  commuters:
    ⟦nmae⟧: Commuters at the station
`,
  good: `canvas: 1
name: Corner bakery
customer_segments:
  commuters:
    name: Commuters at the station
`,
};
