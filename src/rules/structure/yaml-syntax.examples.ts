import type { RuleExamples } from "../rule.js";

export const yamlSyntaxExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
customer_segments: ⟦{⟧commuters: Commuters at the station
`,
  good: `canvas: 1
name: Corner bakery
customer_segments: {commuters: Commuters at the station}
`,
};
