import type { RuleEntry } from "../rule.js";
import { SOURCES } from "../sources.js";

export const disableUnknown: RuleEntry = {
  id: "disable-unknown",
  category: "structure",
  severity: { sketch: "warning" },
  summary: "A comment that disables rules says something that canvas does not know.",
  why: "It disables nothing, while whoever reads it believes that it does.",
  fixAdvice: "Write the name of a rule; `canvas rules` lists them.",
  source: SOURCES.disables,
};
