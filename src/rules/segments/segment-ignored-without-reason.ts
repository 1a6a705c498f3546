import { bakery } from "../example-canvas.js";
import { fieldPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { quoted } from "../sentence.js";
import { SOURCES } from "../sources.js";

const segments = (
  tourists: string,
) => `commuters: {name: Commuters at the station, decision: serve, priority: 1, needs: {fresh-bread: 5, no-queue: 3}}
cafes: {name: Cafés in the old town, decision: serve, needs: {fresh-bread: 2, steady-supply: 5, one-invoice: 3}}
tourists: {name: Coach tourists, ${tourists}}`;

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
  examples: {
    bad: bakery({ customer_segments: segments("decision: ⟦ignore⟧") }),
    good: bakery({ customer_segments: segments("decision: ignore, because: They buy once and never return") }),
  },
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
