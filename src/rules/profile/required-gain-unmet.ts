import { addressedFor } from "../../analysis/addressed-needs.js";
import { needsRegister } from "../../analysis/needs-register.js";
import { quote, quoted } from "../../text/sentence.js";
import { subjectOf, subjectsOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const requiredGainUnmet: Rule = {
  id: "required-gain-unmet",
  category: "profile",
  severity: { review: "warning" },
  summary: "A gain that a segment cannot do without is met by nothing it is offered.",
  why: "Without a required gain the offer does not work at all, however well it does the rest.",
  fixAdvice: "Add it to the `addresses` of the offer or element that meets it, or to the offer itself.",
  source: SOURCES.profile,
  reads: ["needs", "segments", "valuePropositions"],
  misses: ["value_propositions/for", "value_propositions/addresses"],
  asks: ["value_propositions.*.addresses", "value_propositions.*.elements.*.addresses"],
  aggregate: { message: (names) => `Nothing offered meets these required gains: ${quoted([...new Set(names)])}.` },
  *check(canvas, { served, links }) {
    const register = needsRegister(canvas);
    for (const segment of served) {
      const addressed = addressedFor(segment, links);
      if (addressed === undefined) continue;
      for (const { entry, weight, ...at } of segment.needs ?? []) {
        const need = weight === 0 ? undefined : register.find(entry);
        if (need?.kind !== "gain.required" || addressed.has(need.id)) continue;
        yield {
          message: `Nothing offered to "${segment.name}" meets ${quote(need.text)}, a gain that it cannot do without.`,
          at,
          subject: subjectOf(segment),
          settledBy: subjectsOf(links.offersFor(segment)),
          value: need.id,
          group: { name: need.text },
        };
      }
    }
  },
};
