import { quoted } from "../../text/sentence.js";
import { itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const costOfNothing: Rule = {
  id: "cost-of-nothing",
  category: "infrastructure",
  severity: { final: "info" },
  summary: "A cost does not say what causes it.",
  why: "Which key resources and activities are most expensive? Only a cost with a cause can be lowered on purpose.",
  fixAdvice: "Name in `of` the resource, activity, partner, channel or relationship that causes it.",
  source: SOURCES.means,
  reads: ["costs"],
  asks: ["cost_structure.*.of"],
  aggregate: { message: (names) => `Nothing says what causes these costs: ${quoted(names)}.` },
  *check(canvas) {
    for (const cost of canvas.costs)
      if (cost.id !== undefined && !cost.of?.length)
        yield {
          message: `Nothing says what causes the cost "${cost.name}".`,
          at: itemPlace(cost),
          subject: subjectOf(cost),
          group: { name: cost.name },
        };
  },
};
