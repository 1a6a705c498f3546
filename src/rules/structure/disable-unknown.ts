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
  examples: {
    bad: `canvas: 1
name: Corner bakery
customer_segments:
  # canvas-disable-next-line ⟦vage-segment⟧ -- we have talked to all of them
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
