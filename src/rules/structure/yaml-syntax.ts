import type { RuleEntry } from "../rule.js";

export const yamlSyntax: RuleEntry = {
  id: "yaml-syntax",
  category: "structure",
  severity: { sketch: "error" },
  summary: "The file is not YAML, or uses a part of YAML that a canvas does not need.",
  why: "Nothing can be said about a model that cannot be read; guessing what was meant would check another model.",
  fixAdvice: "Correct the marked place; most often a quote, a bracket or the indentation is missing.",
  source: "YAML 1.2.2, core schema",
};
