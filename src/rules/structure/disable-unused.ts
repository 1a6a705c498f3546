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
  examples: {
    bad: `canvas: 1
name: Corner bakery
customer_segments:
  # canvas-disable-next-line ⟦vague-segment⟧ -- we have talked to all of them
  commuters: Commuters at the station
`,
    good: `canvas: 1
name: Corner bakery
customer_segments:
  # canvas-disable-next-line vague-segment -- the only bakery of the island; everyone means everyone
  islanders: Everyone
`,
  },
};
