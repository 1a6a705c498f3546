import { fits } from "../../analysis/fit.js";
import type { PairReport } from "../../analysis/separation/result.js";
import type { Segment } from "../../model/canvas.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";
import { pairInWords, SEPARATION_READS } from "./pair-words.js";
import { onlyText, tensions } from "./tensions.js";

export const needsDifferOfferSame: Rule = {
  id: "needs-differ-offer-same",
  category: "separation",
  severity: { review: "info" },
  summary: "Two segments need different things and are offered the same, or nearly the same.",
  why: "Needs that differ require a distinct offer; one offer for both may leave one of them badly served.",
  fixAdvice: "Offer each what it needs, or check whether their needs really differ.",
  source: SOURCES.segments,
  reads: SEPARATION_READS,
  misses: ["value_propositions/for"],
  asks: ["value_propositions.*.for", "value_propositions"],
  *check(_canvas, facts) {
    const isMet = (segment: Segment) => fits(facts)(segment).needs.every(({ status }) => status === "met");
    yield* tensions(facts, "needs-differ-offer-same", {
      pair: (report) => ({
        message: `${needsText(report)}, ${offerText(report)}.`,
        label: report.gapOf("offer").isNone ? "offered the same" : "offered nearly the same",
        ...(isMet(report.a) && isMet(report.b) && ALL_MET),
      }),
      pairs: (areExact) => `the two need different things, but are offered the same${areExact ? "" : " or nearly so"}`,
    });
  },
};

const ALL_MET = {
  why: "What they are offered addresses every need of both, so nobody goes without. Still, needs that differ may deserve a distinct offer, with nothing in it that only the other one needs.",
  advice: "Check whether an offer of its own would serve either better, or whether their needs really differ.",
};

function needsText({ a, b, gapOf }: PairReport): string {
  const { isBorderline, measured } = gapOf("needs");
  return `${pairInWords(a, b)} need different things${isBorderline ? `, if only just (${measured})` : ""}`;
}

function offerText(report: PairReport): string {
  const gap = report.gapOf("offer");
  return gap.isNone
    ? "but both are offered the same"
    : `but are offered nearly the same (${gap.measured}): ${onlyText(report, gap, "gets")}`;
}
