import type { RuleEntry } from "../rule.js";
import { SOURCES } from "../sources.js";

export const disableExpired: RuleEntry = {
  id: "disable-expired",
  category: "structure",
  severity: { sketch: "warning" },
  summary: "The day until which a comment disables a rule has passed.",
  why: "The rule speaks again: what was put off is due.",
  fixAdvice: "Remove the comment and see what the rule says, or decide on another day.",
  source: SOURCES.disables,
};
