import type { RuleEntry } from "../rule.js";
import { SOURCES } from "../sources.js";

export const thousandsMark: RuleEntry = {
  id: "thousands-mark",
  category: "structure",
  severity: { sketch: "warning" },
  summary: "A number is written as if a point set its thousands apart.",
  why: "In half of the world `1.200` is one thousand two hundred. Read as 1.2 it makes a price, or a profit that segments are compared by, a thousand times too small.",
  fixAdvice: "Write numbers without separators.",
  source: SOURCES.format,
};
