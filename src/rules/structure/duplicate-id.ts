import type { RuleEntry } from "../rule.js";
import { SOURCES } from "../sources.js";

export const duplicateId: RuleEntry = {
  id: "duplicate-id",
  category: "structure",
  severity: { sketch: "error" },
  summary: "One id, or one key, is written twice in the same place.",
  why: "A link to the id could mean either, and most readers of YAML silently keep only the last one.",
  fixAdvice: "Give one of the two another id, or join them into one item.",
  source: SOURCES.format,
};
