import type { RuleExamples } from "../rule.js";

export const resultContradictsStatusExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
hypotheses:
  cafes-switch:
    statement: Cafés change their supplier for fresher bread
    status: ⟦supported⟧
    experiments: [{what: A free week, metric: contracts, pass_if: ">= 3", result: 1}]
`,
  good: `canvas: 1
name: Corner bakery
hypotheses:
  cafes-switch:
    statement: Cafés change their supplier for fresher bread
    status: refuted
    experiments: [{what: A free week, metric: contracts, pass_if: ">= 3", result: 1}]
`,
};
