import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";
import { SEPARATION_READS } from "./pair-words.js";
import { tensions } from "./tensions.js";

export const needsDifferOfferSame: Rule = {
  id: "needs-differ-offer-same",
  category: "separation",
  severity: { review: "info" },
  summary: "Two segments need different things and are offered the same.",
  why: "Needs that differ require a distinct offer; one offer for both leaves at least one of them badly served.",
  fixAdvice: "Offer each what it needs, or check whether their needs really differ.",
  source: SOURCES.segments,
  reads: SEPARATION_READS,
  misses: ["value_propositions/for"],
  asks: ["value_propositions.*.for", "value_propositions"],
  *check(_canvas, facts) {
    yield* tensions(facts, "needs-differ-offer-same", {
      pair: (a, b) => `${a} and ${b} need different things, but both are offered the same.`,
      pairs: "the two need different things, but are offered the same",
      label: "offered the same",
    });
  },
};
