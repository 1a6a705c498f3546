import type { RuleExamples } from "../rule.js";

export const duplicateIdExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
key_resources:
  oven: The stone oven in the shop
  ⟦oven⟧: The gas oven in the bakehouse
`,
  good: `canvas: 1
name: Corner bakery
key_resources:
  stone-oven: The stone oven in the shop
  gas-oven: The gas oven in the bakehouse
`,
};
