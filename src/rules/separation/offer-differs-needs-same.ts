import type { PairReport } from "../../analysis/separation/result.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";
import { pairInWords, SEPARATION_READS } from "./pair-words.js";
import { onlyText, tensions } from "./tensions.js";

export const offerDiffersNeedsSame: Rule = {
  id: "offer-differs-needs-same",
  category: "separation",
  severity: { review: "info" },
  summary: "Two segments with the same needs, or nearly the same, are offered different things.",
  why: "A distinct offer costs money; only distinct needs justify it.",
  fixAdvice: "Record the need that justifies the second offer, or offer both the same.",
  source: SOURCES.segments,
  reads: SEPARATION_READS,
  asks: ["customer_segments.*.needs"],
  *check(_canvas, facts) {
    yield* tensions(facts, "offer-differs-needs-same", {
      pair: (report) => (report.gapOf("needs").isNone ? same(report) : nearlySame(report)),
      pairs: (areExact) =>
        `the two have the same needs${areExact ? "" : " or nearly so"}, but are offered different things, which nothing justifies`,
    });
  },
};

function same({ a, b }: PairReport) {
  return {
    message: `${pairInWords(a, b)} have the same needs, but are offered different things, which nothing justifies.`,
    label: "the same needs",
  };
}

/** What only one of them needs is recorded: to ask for it would be no advice. */
function nearlySame(report: PairReport) {
  const gap = report.gapOf("needs");
  const rest = onlyText(report, gap, "needs") || "they only weigh differently";
  return {
    message: `${pairInWords(report.a, report.b)} have nearly the same needs (${gap.measured}), but are offered different things: ${rest}.`,
    label: "nearly the same needs",
    advice:
      "By what is recorded, their needs are too much alike to justify a second offer: complete or weigh them, or offer both the same.",
  };
}
