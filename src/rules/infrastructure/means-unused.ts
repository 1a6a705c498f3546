import { blockOf } from "../../model/blocks.js";
import { quoted } from "../../text/sentence.js";
import { itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const meansUnused: Rule = {
  id: "means-unused",
  category: "infrastructure",
  severity: { review: "warning" },
  summary: "A key resource or activity is for nothing.",
  why: "What key resources and activities do our value propositions require? One that none requires costs money for nothing.",
  fixAdvice: "Name in `for` the offer, channel, relationship or stream that needs it, or write `for: all`.",
  source: SOURCES.means,
  reads: ["resources", "activities"],
  asks: ["*.*.for"],
  aggregate: { message: (names) => `Nothing says what these resources and activities are for: ${quoted(names)}.` },
  *check(canvas) {
    for (const means of [...canvas.resources, ...canvas.activities])
      if (means.id !== undefined && !means.for?.length)
        yield {
          message: `Nothing says what the ${blockOf(means.block).item} "${means.name}" is for.`,
          at: itemPlace(means),
          label: "no `for`",
          subject: subjectOf(means),
          group: { name: means.name },
        };
  },
};
