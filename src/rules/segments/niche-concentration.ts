import { groupedRange } from "../../text/grouped-number.js";
import { quoted } from "../../text/sentence.js";
import { numberOption } from "../options.js";
import { fieldPlace, subjectOf } from "../places.js";
import type { OptionSpec, Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

const OPTIONS = {
  share: {
    description: "The share of the biggest customer, in percent, from which it is a risk.",
    type: "number",
    default: 50,
  },
} as const satisfies Record<string, OptionSpec>;

export const nicheConcentration: Rule = {
  id: "niche-concentration",
  category: "segments",
  severity: { sketch: "warning" },
  summary: "Half of a segment's revenue or more comes from one customer.",
  why: "Niche suppliers depend on a few big buyers; when the biggest leaves, most of the segment is gone.",
  fixAdvice: "Win further customers, tie the biggest by contract, or write down as a hypothesis why it stays.",
  source: SOURCES.marketKinds,
  options: OPTIONS,
  reads: ["segments"],
  aggregate: {
    message: (names) => `In each of these segments, most of the revenue comes from one customer: ${quoted(names)}.`,
  },
  *check(_canvas, { served }, options) {
    const limit = numberOption(options, OPTIONS, "share");
    for (const segment of served) {
      const { topCustomerShare: share } = segment;
      if (!share || share.low < limit) continue;
      yield {
        message: `One customer brings ${groupedRange(share)} % of the revenue from "${segment.name}".`,
        at: fieldPlace(segment, "top_customer_share"),
        subject: subjectOf(segment),
        group: { name: segment.name },
      };
    }
  },
};
