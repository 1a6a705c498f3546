import { quoted } from "../../text/sentence.js";
import { expectable } from "../expectation.js";
import { itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const segmentWithoutRelationship: Rule = {
  id: "segment-without-relationship",
  category: "reach",
  severity: { review: "warning" },
  summary: "Nothing says what relationship a served segment expects.",
  why: "From self-service to a personal adviser, the relationship decides what a customer costs and whether they stay.",
  fixAdvice: "Name the segment in the `for` of the relationship that it expects.",
  source: SOURCES.reach,
  reads: ["segments", "relationships"],
  misses: ["customer_relationships/for"],
  asks: ["customer_relationships.*.for", "customer_relationships"],
  aggregate: { message: (names) => `Nothing says what type of relationship is expected by ${quoted(names)}.` },
  *check(_canvas, facts) {
    for (const segment of expectable(facts))
      if (facts.links.relationshipsFor(segment).length === 0)
        yield {
          message: `Nothing says what type of relationship is expected by "${segment.name}".`,
          at: itemPlace(segment),
          label: "in the `for` of no relationship",
          subject: subjectOf(segment),
          group: { name: segment.name },
        };
  },
};
