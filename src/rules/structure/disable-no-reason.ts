import type { RuleEntry } from "../rule.js";
import { SOURCES } from "../sources.js";

export const disableNoReason: RuleEntry = {
  id: "disable-no-reason",
  category: "structure",
  severity: { sketch: "info" },
  summary: "A comment disables a rule and does not say why.",
  why: "Whoever reads it in a year cannot tell a decision from a way round.",
  fixAdvice: "Give the reason behind two hyphens: `# canvas-disable-next-line RULE -- reason`.",
  source: SOURCES.disables,
};
