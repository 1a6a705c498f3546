import { blockOf } from "../../model/blocks.js";
import { quoted } from "../../text/sentence.js";
import { namesNobody } from "../expectation.js";
import { itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const servesNobody: Rule = {
  id: "serves-nobody",
  category: "reach",
  severity: { review: "warning", final: "error" },
  summary: "A channel or relationship does not say for whom it is.",
  why: "Segments are reached and looked after differently, and that is half of what tells them apart.",
  fixAdvice: "Name the segments in `for`, or write `for: all`.",
  source: SOURCES.reach,
  reads: ["segments", "channels", "relationships"],
  asks: ["*.*.for"],
  aggregate: { message: (names) => `These channels and relationships do not say for whom they are: ${quoted(names)}.` },
  *check(canvas, facts) {
    for (const item of [...canvas.channels, ...canvas.relationships])
      if (item.id !== undefined && namesNobody(item.for, facts))
        yield {
          message: `The ${blockOf(item.block).item} "${item.name}" does not say for whom it is.`,
          at: itemPlace(item),
          label: "for whom?",
          subject: subjectOf(item),
          group: { name: item.name },
        };
  },
};
