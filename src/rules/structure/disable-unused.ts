import type { RuleEntry } from "../rule.js";
import { SOURCES } from "../sources.js";

export const disableUnused: RuleEntry = {
  id: "disable-unused",
  category: "structure",
  severity: { sketch: "warning" },
  summary: "A comment disables a rule that has nothing to say there.",
  why: "It would silence the rule the day it has something to say.",
  fixAdvice: "Remove the rule from the comment, or the comment.",
  source: SOURCES.disables,
};
