import { quoted } from "../../text/sentence.js";
import { namesNobody } from "../expectation.js";
import { itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const streamWithoutPayer: Rule = {
  id: "stream-without-payer",
  category: "money",
  severity: { review: "warning", final: "error" },
  summary: "A revenue stream does not say who pays it.",
  why: "Who pays decides whose wishes count, and what they pay for is one of the five things that tell segments apart.",
  fixAdvice: "Name the paying segments in `from`, or write `from: all`.",
  source: SOURCES.money,
  reads: ["segments", "streams"],
  asks: ["revenue_streams.*.from"],
  aggregate: { message: (names) => `These revenue streams do not say who pays them: ${quoted(names)}.` },
  *check(canvas, facts) {
    for (const stream of canvas.streams)
      if (stream.id !== undefined && namesNobody(stream.from, facts))
        yield {
          message: `The revenue stream "${stream.name}" does not say who pays it.`,
          at: itemPlace(stream),
          label: "from whom?",
          subject: subjectOf(stream),
          group: { name: stream.name },
        };
  },
};
