import { quoted } from "../../text/sentence.js";
import { fieldPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const segmentIgnoredWithoutReason: Rule = {
  id: "segment-ignored-without-reason",
  category: "segments",
  severity: { review: "info" },
  summary: "A segment is ignored, and nothing says why.",
  why: "The reason is what one checks when the market changes; without it the decision is made again every year.",
  fixAdvice: "Say why in `because`.",
  source: SOURCES.choice,
  reads: ["segments"],
  asks: ["customer_segments.*.because"],
  aggregate: { message: (names) => `Nothing says why these segments are ignored: ${quoted(names)}.` },
  *check(canvas) {
    for (const segment of canvas.segments)
      if (segment.decision === "ignore" && segment.because === undefined)
        yield {
          message: `"${segment.name}" is ignored, and nothing says why.`,
          at: fieldPlace(segment, "decision"),
          subject: subjectOf(segment),
          group: { name: segment.name },
        };
  },
};
