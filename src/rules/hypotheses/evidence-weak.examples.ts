import { bakery } from "../example-canvas.js";
import type { RuleExamples } from "../rule.js";

const hypotheses = (evidence: string) => `cafes-switch:
  statement: Cafés change their supplier for fresher bread
  importance: 5
  status: supported
  ${evidence}`;

export const evidenceWeakExamples: RuleExamples = {
  bad: bakery({ hypotheses: hypotheses("⟦evidence⟧: [{kind: interview, finding: 8 of 10 would change, n: 10}]") }),
  good: bakery({ hypotheses: hypotheses("evidence: [{kind: sale, finding: 4 of 10 signed, n: 10}]") }),
};
