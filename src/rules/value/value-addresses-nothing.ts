import { addressedBy } from "../../analysis/addressed-needs.js";
import { quoted } from "../../text/sentence.js";
import { itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const valueAddressesNothing: Rule = {
  id: "value-addresses-nothing",
  category: "value",
  severity: { review: "warning" },
  summary: "A value proposition does not say which needs it meets.",
  why: "Which customer needs are we satisfying? A list of features answers another question.",
  fixAdvice: "Name in `addresses` the needs of the register that the offer, or one of its elements, meets.",
  source: SOURCES.offer,
  reads: ["needs", "valuePropositions"],
  asks: ["value_propositions.*.addresses", "value_propositions.*.elements.*.addresses"],
  aggregate: { message: (names) => `These value propositions do not say which needs they meet: ${quoted(names)}.` },
  *check(canvas, facts) {
    // Without a register there is nothing that `addresses` could name.
    if (canvas.needs.length === 0) return;
    for (const offer of canvas.valuePropositions)
      if (offer.id !== undefined && addressedBy(offer, facts.links).size === 0)
        yield {
          message: `"${offer.name}" does not say which needs it meets.`,
          at: itemPlace(offer),
          label: "no `addresses`, here or on its elements",
          subject: subjectOf(offer),
          group: { name: offer.name },
        };
  },
};
