import { quoted } from "../../text/sentence.js";
import { itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const segmentUndecided: Rule = {
  id: "segment-undecided",
  category: "segments",
  severity: { review: "warning" },
  summary: "Of several segments, one does not say whether it is served, comes later or is ignored.",
  why: "A business must choose consciously whom to serve and whom to ignore; only then can the rest be designed around them.",
  fixAdvice: "Write `decision: serve`, `later` or `ignore`, with `because`.",
  source: SOURCES.choice,
  reads: ["segments"],
  asks: ["customer_segments.*.decision"],
  aggregate: {
    atLeast: 2,
    message: (names) => `Nothing says which of these segments are served, come later or are ignored: ${quoted(names)}.`,
  },
  *check(canvas) {
    if (canvas.segments.length < 2) return;
    for (const segment of canvas.segments)
      if (segment.decision === undefined)
        yield {
          message: `Nothing says whether "${segment.name}" is served, comes later or is ignored.`,
          at: itemPlace(segment),
          label: "no `decision`",
          subject: subjectOf(segment),
          group: { name: segment.name },
        };
  },
};
