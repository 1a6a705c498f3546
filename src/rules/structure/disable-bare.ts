import type { RuleEntry } from "../rule.js";
import { SOURCES } from "../sources.js";

export const disableBare: RuleEntry = {
  id: "disable-bare",
  category: "structure",
  severity: { sketch: "warning" },
  summary: "A comment that disables rules names none.",
  why: "It disables nothing: one that disabled everything would hide what nobody has looked at yet.",
  fixAdvice: "Name the rule that is meant: `# canvas-disable-next-line RULE -- reason`.",
  source: SOURCES.disables,
};
