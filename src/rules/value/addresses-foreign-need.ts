import { needsOf } from "../../analysis/addressed-needs.js";
import type { Facts } from "../../analysis/facts.js";
import type { ResolvedLink } from "../../analysis/links.js";
import type { Need, Segment, ValueProposition } from "../../model/canvas.js";
import type { Finding } from "../../model/finding.js";
import { fieldKey, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { quote, quoted } from "../sentence.js";
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
  examples: {
    bad: `canvas: 1
name: Corner bakery
needs: {fresh-bread: Fresh bread before work, one-invoice: One invoice a month}
customer_segments:
  commuters: {name: Commuters at the station, needs: [fresh-bread]}
value_propositions:
  bread-to-go: {for: commuters, addresses: [fresh-bread, ⟦one-invoice⟧]}
`,
    good: `canvas: 1
name: Corner bakery
needs: {fresh-bread: Fresh bread before work, one-invoice: One invoice a month}
customer_segments:
  commuters: {name: Commuters at the station, needs: [fresh-bread, one-invoice]}
value_propositions:
  bread-to-go: {for: commuters, addresses: [fresh-bread, one-invoice]}
`,
  },
  *check(_canvas, facts) {
    for (const link of facts.links.all) {
      const { owner, field, resolution } = link;
      if (field !== "addresses" || resolution.status !== "found" || !("need" in resolution.target)) continue;
      if (!("block" in owner) || owner.block !== "value_propositions") continue;
      const { need } = resolution.target;
      const segments = audienceOf(owner, link, facts);
      if (segments.length > 0 && segments.every((segment) => needsOf(segment)?.has(need.id) === false))
        yield foreign(link, owner, need, segments);
    }
  },
};

/** Whom the link speaks for: an element is offered wherever it is listed, so its needs may be those of any of them. */
function audienceOf(offer: ValueProposition, { ref }: ResolvedLink, { links }: Facts): readonly Segment[] {
  const element = links
    .elementsOf(offer)
    .find(({ declarations }) => declarations.some(({ addresses }) => addresses?.includes(ref)));
  const offers = element?.valuePropositions ?? [offer];
  // An offer that does not say for whom it is could be for somebody with this need.
  if (offers.some((one) => links.segmentsOf(one).length === 0)) return [];
  return [...new Set(offers.flatMap((one) => links.segmentsOf(one)))];
}

function foreign({ ref }: ResolvedLink, offer: ValueProposition, need: Need, segments: readonly Segment[]): Finding {
  const [first] = segments;
  const names = segments.map(({ name }) => name);
  return {
    message: `"${offer.name}" addresses ${quote(need.text)}, which is not among the needs of ${quoted(names, "or")}.`,
    at: ref,
    label: "not their need",
    ...(first && { related: [{ at: fieldKey(first, "needs"), label: `the needs of "${first.name}"` }] }),
    subject: subjectOf(offer),
    value: need.id,
  };
}
