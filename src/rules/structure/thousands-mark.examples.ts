import type { RuleExamples } from "../rule.js";

export const thousandsMarkExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
cost_structure:
  rent: {name: The shop, amount: ⟦1.200⟧, per: month}
`,
  good: `canvas: 1
name: Corner bakery
cost_structure:
  rent: {name: The shop, amount: 1200, per: month}
`,
};
