import type { RuleExamples } from "../rule.js";

export const disableExpiredExamples: RuleExamples = {
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
};
