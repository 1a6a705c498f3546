import { dependence } from "../../analysis/dependence.js";
import { pays, revenuePerCustomer } from "../../analysis/economics.js";
import { isAbove } from "../../analysis/interval.js";
import type { Segment } from "../../model/canvas.js";
import { groupedRange } from "../../text/grouped-number.js";
import { fieldKey, fieldPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const relationshipCostsMore: Rule = {
  id: "relationship-costs-more",
  category: "money",
  severity: { sketch: "warning" },
  summary: "A relationship costs more per customer than the customer brings in.",
  why: "How costly are our relationships? One that eats all the revenue leaves nothing for the offer itself.",
  fixAdvice: "Choose a cheaper relationship for this segment, or a price that carries it.",
  source: SOURCES.reach,
  reads: ["segments", "relationships"],
  *check(canvas, { links }) {
    const joined = dependence(links);
    // A side that others depend on, or that is not meant to pay, is carried by somebody else.
    const isCarried = (segment: Segment) => pays(segment, links) === false || joined.dependants(segment).length > 0;
    for (const relationship of canvas.relationships) {
      const cost = relationship.costPerCustomer;
      if (cost === undefined) continue;
      for (const segment of links.segmentsOf(relationship)) {
        const revenue = revenuePerCustomer(segment.economics);
        if (!revenue || !isAbove(cost, revenue) || isCarried(segment)) continue;
        yield {
          message: `"${relationship.name}" costs ${groupedRange(cost)} per customer of "${segment.name}", who brings in ${groupedRange(revenue)}.`,
          at: fieldPlace(relationship, "cost_per_customer"),
          label: "more than they bring in",
          related: [{ at: fieldKey(segment, "economics"), label: `${groupedRange(revenue)} per customer` }],
          subject: subjectOf(relationship),
          value: segment.key,
        };
      }
    }
  },
};
