import { quoted } from "../../text/sentence.js";
import { expectable } from "../expectation.js";
import { itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const segmentWithoutOffer: Rule = {
  id: "segment-without-offer",
  category: "segments",
  severity: { sketch: "info", review: "warning", final: "error" },
  summary: "A served segment is offered nothing.",
  why: "To serve a group is to create value for it; a segment that gets nothing is a wish, or its offer was forgotten.",
  fixAdvice: "Name it in the `for` of a value proposition, or decide to serve it `later` or to `ignore` it.",
  source: SOURCES.blocks,
  reads: ["segments", "valuePropositions"],
  misses: ["value_propositions/for"],
  asks: ["value_propositions.*.for", "value_propositions"],
  aggregate: { atLeast: 2, message: (names) => `Nothing is offered to ${quoted(names)}.` },
  *check(canvas, facts) {
    const { offersFor } = facts.links;
    if (canvas.stage === "sketch" && !facts.served.some((segment) => offersFor(segment).length > 0)) return;
    for (const segment of expectable(facts))
      if (offersFor(segment).length === 0)
        yield {
          message: `Nothing is offered to "${segment.name}".`,
          at: itemPlace(segment),
          label: "no value proposition is for them",
          subject: subjectOf(segment),
          group: { name: segment.name },
        };
  },
};
