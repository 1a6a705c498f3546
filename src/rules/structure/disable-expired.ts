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
  examples: {
    bad: `canvas: 1
name: Corner bakery
customer_segments:
  # canvas-disable-next-line vague-segment ⟦until=2020-06-30⟧ -- we open in June and will know by then
  commuters: Commuters at the station
`,
    good: `canvas: 1
name: Corner bakery
customer_segments:
  # canvas-disable-next-line vague-segment until=9999-12-31 -- the only bakery of the island
  islanders: Everyone
`,
  },
};
