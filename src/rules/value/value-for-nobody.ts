import { quoted } from "../../text/sentence.js";
import { namesNobody } from "../expectation.js";
import { itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const valueForNobody: Rule = {
  id: "value-for-nobody",
  category: "value",
  severity: { sketch: "info", review: "warning", final: "error" },
  summary: "A value proposition does not say for whom it is.",
  why: "Value is always value to somebody; an offer without a customer is a product looking for a problem.",
  fixAdvice: "Name the segments in `for`, or write `for: all`.",
  source: SOURCES.offer,
  reads: ["segments", "valuePropositions"],
  asks: ["value_propositions.*.for"],
  aggregate: { message: (names) => `These value propositions do not say for whom they are: ${quoted(names)}.` },
  *check(canvas, facts) {
    const offers = canvas.valuePropositions;
    if (canvas.stage === "sketch" && !offers.some((offer) => offer.for?.length)) return;
    for (const offer of offers)
      if (namesNobody(offer.for, facts))
        yield {
          message: `"${offer.name}" does not say for whom it is.`,
          at: itemPlace(offer),
          label: "for whom?",
          subject: subjectOf(offer),
          group: { name: offer.name },
        };
  },
};
