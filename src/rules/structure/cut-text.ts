import type { RuleEntry } from "../rule.js";
import { SOURCES } from "../sources.js";

export const cutText: RuleEntry = {
  id: "cut-text",
  category: "structure",
  severity: { sketch: "error" },
  summary: "A comma, a `#` or a `: ` has cut a plain text in two.",
  why: "YAML reads the rest as a key, a comment or a map, so half of the sentence is lost without a word.",
  fixAdvice: "Put the text in quotes.",
  source: SOURCES.format,
};
