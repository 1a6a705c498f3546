import { foreignNeeds } from "../../analysis/foreign-needs.js";
import { quote, quoted } from "../../text/sentence.js";
import { fieldKey, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const addressesForeignNeed: Rule = {
  id: "addresses-foreign-need",
  category: "value",
  severity: { sketch: "error" },
  summary: "An offer addresses a need that none of the segments it is for has.",
  why: "A need that is not listed is not theirs; either the offer solves somebody else's problem or the profile is incomplete.",
  fixAdvice: "List the need under a segment that the offer is for, or take it out of `addresses`.",
  source: SOURCES.profile,
  reads: ["needs", "segments", "valuePropositions"],
  misses: ["value_propositions/for"],
  *check(_canvas, facts) {
    for (const { link, offer, need, segments } of foreignNeeds(facts)) {
      const [first] = segments;
      const names = segments.map(({ name }) => name);
      yield {
        message: `"${offer.name}" addresses ${quote(need.text)}, which is not among the needs of ${quoted(names, "or")}.`,
        at: link.ref,
        label: "not their need",
        ...(first && { related: [{ at: fieldKey(first, "needs"), label: `the needs of "${first.name}"` }] }),
        subject: subjectOf(offer),
        value: need.id,
      };
    }
  },
};
