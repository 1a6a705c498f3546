import { addressedFor } from "../../analysis/addressed-needs.js";
import { needsRegister } from "../../analysis/needs-register.js";
import { quote, quoted } from "../../text/sentence.js";
import { subjectOf, subjectsOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

const TOP = 5;

export const topNeedUnaddressed: Rule = {
  id: "top-need-unaddressed",
  category: "value",
  severity: { review: "warning" },
  summary: "Nothing that a segment is offered addresses one of its most important needs.",
  why: "An offer fits when it addresses the needs that matter most; this one is weighted 5 and met by nothing.",
  fixAdvice: "Add it to the `addresses` of the offer or element that meets it, or to the offer itself.",
  source: SOURCES.profile,
  reads: ["needs", "segments", "valuePropositions"],
  misses: ["value_propositions/for", "value_propositions/addresses"],
  asks: ["value_propositions.*.addresses", "value_propositions.*.elements.*.addresses"],
  aggregate: {
    message: (names) => `Nothing offered addresses these most important needs: ${quoted([...new Set(names)])}.`,
  },
  *check(canvas, facts) {
    const register = needsRegister(canvas);
    for (const segment of facts.served) {
      const addressed = addressedFor(segment, facts.links);
      if (addressed === undefined) continue;
      for (const { entry, weight, ...at } of segment.needs ?? []) {
        const need = weight === TOP ? register.find(entry) : undefined;
        if (need === undefined || addressed.has(need.id)) continue;
        yield {
          message: `Nothing offered to "${segment.name}" addresses ${quote(need.text)}, one of its most important needs.`,
          at,
          label: "weighted 5",
          subject: subjectOf(segment),
          settledBy: subjectsOf(facts.links.offersFor(segment)),
          value: need.id,
          group: { name: need.text },
        };
      }
    }
  },
};
