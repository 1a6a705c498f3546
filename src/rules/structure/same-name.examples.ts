import type { RuleExamples } from "../rule.js";

export const sameNameExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
key_resources:
  oven: Stone oven
  big-oven: ⟦Stone Oven⟧
`,
  good: `canvas: 1
name: Corner bakery
key_resources:
  oven: Stone oven in the shop
  big-oven: Stone oven in the bakehouse
`,
};
