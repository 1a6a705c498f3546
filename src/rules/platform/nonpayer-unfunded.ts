import { dependence, nonPayers, payers } from "../../analysis/dependence.js";
import { offeredTo, offeredToAny } from "../../analysis/offered-parts.js";
import { quoted } from "../../text/sentence.js";
import { fieldPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const nonpayerUnfunded: Rule = {
  id: "nonpayer-unfunded",
  category: "platform",
  severity: { review: "warning" },
  summary: "A segment pays nothing, and no one who pays is connected to it.",
  why: "Somebody pays for what they get: another side that needs them, an upgrade they may buy, or money from outside.",
  fixAdvice: "Write down which paying segment depends on them, or state the `funding`.",
  source: SOURCES.platforms,
  reads: ["segments", "valuePropositions", "streams", "header"],
  misses: ["value_propositions/for", "customer_segments/depends_on", "revenue_streams/from"],
  asks: ["customer_segments.*.depends_on"],
  aggregate: {
    message: (names) => `No segment that pays is connected to these, which pay nothing: ${quoted(names)}.`,
  },
  *check(canvas, { links }) {
    if (canvas.funding !== undefined) return;
    const joined = dependence(links);
    const paying = new Set(payers(links));
    const paidFor = offeredToAny([...paying], links);
    for (const segment of nonPayers(links)) {
      if ([...joined.reachableFrom(segment)].some((other) => paying.has(other))) continue;
      if ([...offeredTo(segment, links)].some((part) => paidFor.has(part))) continue;
      yield {
        message: `"${segment.name}" pays nothing, and no segment that pays is connected to it.`,
        at: fieldPlace(segment, "pays"),
        label: "who pays for what they get?",
        subject: subjectOf(segment),
        group: { name: segment.name },
      };
    }
  },
};
