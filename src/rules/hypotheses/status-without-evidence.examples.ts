import type { RuleExamples } from "../rule.js";

export const statusWithoutEvidenceExamples: RuleExamples = {
  bad: `canvas: 1
name: Corner bakery
hypotheses:
  cafes-switch: {statement: Cafés change their supplier for fresher bread, status: ⟦supported⟧}
`,
  good: `canvas: 1
name: Corner bakery
hypotheses:
  cafes-switch:
    statement: Cafés change their supplier for fresher bread
    status: supported
    evidence: [{kind: sale, finding: 4 of 10 signed, n: 10}]
`,
};
