import type { RuleExamples } from "../rule.js";

export const disableUnusedExamples: RuleExamples = {
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
};
