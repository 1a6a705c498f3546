import { quoted } from "../../text/sentence.js";
import { itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const noAlternativeNamed: Rule = {
  id: "no-alternative-named",
  category: "value",
  severity: { final: "info" },
  summary: "A value proposition does not say what customers would do without it.",
  why: "Customers compare with what they do today; an offer is worth what it adds to that, and there is always an alternative.",
  fixAdvice: "Name the alternative in `better_than`, and how the offer is better.",
  source: SOURCES.economicValue,
  reads: ["valuePropositions"],
  asks: ["value_propositions.*.better_than"],
  aggregate: { message: (names) => `Nothing says what customers would do without ${quoted(names)}.` },
  *check(canvas) {
    for (const offer of canvas.valuePropositions)
      if (offer.betterThan === undefined)
        yield {
          message: `Nothing says what customers would do without "${offer.name}".`,
          at: itemPlace(offer),
          subject: subjectOf(offer),
          group: { name: offer.name },
        };
  },
};
