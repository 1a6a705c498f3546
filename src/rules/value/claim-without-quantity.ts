import { quoted } from "../../text/sentence.js";
import { fieldKey, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const claimWithoutQuantity: Rule = {
  id: "claim-without-quantity",
  category: "value",
  severity: { sketch: "warning" },
  summary: "A claim is called quantitative and gives no amount.",
  why: "A quantitative claim convinces by its number; without one, customers hear what every competitor says.",
  fixAdvice: "Give the `amount` and its `unit`, or call the claim qualitative.",
  source: SOURCES.offer,
  reads: ["valuePropositions"],
  aggregate: {
    message: (names) => `The claims of these value propositions are quantitative and give no amount: ${quoted(names)}.`,
  },
  *check(canvas) {
    for (const offer of canvas.valuePropositions) {
      const { claim } = offer;
      if (claim?.kind !== "quantitative" || claim.amount !== undefined) continue;
      yield {
        message: `The claim of "${offer.name}" is quantitative but gives no amount${claim.text ? `: "${claim.text}"` : ""}.`,
        at: fieldKey(offer, "claim"),
        subject: subjectOf(offer),
        group: { name: offer.name },
      };
    }
  },
};
