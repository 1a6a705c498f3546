import type { RuleExamples } from "../rule.js";

export const ambiguousReferenceExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
customer_segments:
  commuters: Commuters at the station
channels:
  website: {for: commuters}
key_resources:
  website: Our own shop software
cost_structure:
  hosting: {of: ⟦website⟧}
`,
  good: `canvas: 1
name: Corner bakery
customer_segments:
  commuters: Commuters at the station
channels:
  website: {for: commuters}
key_resources:
  website: Our own shop software
cost_structure:
  hosting: {of: key_resources/website}
`,
};
