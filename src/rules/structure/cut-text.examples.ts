import type { RuleExamples } from "../rule.js";

export const cutTextExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
key_partners: {mill: The mill in the valley, ⟦its farmers⟧}
`,
  good: `canvas: 1
name: Corner bakery
key_partners: {mill: "The mill in the valley, its farmers"}
`,
};
