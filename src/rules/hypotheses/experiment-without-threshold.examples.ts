import type { RuleExamples } from "../rule.js";

export const experimentWithoutThresholdExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
hypotheses:
  cafes-switch:
    statement: Cafés change their supplier for fresher bread
    experiments:
      - what: ⟦A free week for ten cafés⟧
        metric: contracts
`,
  good: `canvas: 1
name: Corner bakery
hypotheses:
  cafes-switch:
    statement: Cafés change their supplier for fresher bread
    experiments:
      - what: A free week for ten cafés
        metric: contracts
        pass_if: ">= 3"
`,
};
