import { isAbove } from "../../analysis/interval.js";
import { groupedRange } from "../../text/grouped-number.js";
import { subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const segmentSizeImpossible: Rule = {
  id: "segment-size-impossible",
  category: "segments",
  severity: { sketch: "error" },
  summary: "A segment has more customers than its market has people.",
  why: "One of the two numbers is wrong, and every forecast made from them is too.",
  fixAdvice: "Correct the number of customers or the size of the market.",
  source: SOURCES.format,
  reads: ["segments"],
  *check(canvas) {
    for (const segment of canvas.segments) {
      const { customers, market } = segment.size ?? {};
      if (!customers || !market || !isAbove(customers, market)) continue;
      yield {
        message: `"${segment.name}" has ${groupedRange(customers)} customers in a market of ${groupedRange(market)}.`,
        at: { path: customers.path },
        label: "more than the whole market",
        related: [{ at: { path: market.path }, label: "the whole market" }],
        subject: subjectOf(segment),
      };
    }
  },
};
