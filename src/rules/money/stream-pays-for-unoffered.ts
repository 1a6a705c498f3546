import { dependence } from "../../analysis/dependence.js";
import type { Facts } from "../../analysis/facts.js";
import { offeredToAny, partsOf } from "../../analysis/offered-parts.js";
import type { OfferElement } from "../../analysis/targets.js";
import type { Segment, Stream, ValueProposition } from "../../model/canvas.js";
import type { Finding } from "../../model/finding.js";
import { quoted } from "../../text/sentence.js";
import { fieldKey, fieldPlace, itemPlace, subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";

export const streamPaysForUnoffered: Rule = {
  id: "stream-pays-for-unoffered",
  category: "money",
  severity: { sketch: "warning" },
  summary: "A segment pays for what is offered neither to it nor to a segment that it is joined to.",
  why: "People pay for value they get, or for reaching others who get it; here neither is written down.",
  fixAdvice: "Offer it to the payer, correct what the stream is for, or write down who depends on whom.",
  source: SOURCES.money,
  reads: ["segments", "valuePropositions", "streams"],
  misses: ["value_propositions/for", "customer_segments/depends_on"],
  *check(canvas, facts) {
    const withinReach = partsWithinReach(facts);
    for (const stream of canvas.streams) {
      const parts = facts.links.offerPartsOf(stream);
      if (parts.length === 0 || parts.some((part) => mayBeForAnyone(part, facts))) continue;
      const payers = facts.links
        .segmentsOf(stream)
        .filter((payer) => !parts.some((part) => hasPartOf(part, withinReach(payer), facts)));
      if (payers.length > 0) yield unoffered(stream, parts, payers);
    }
  },
};

type Part = ValueProposition | OfferElement;

/** An offer that does not say yet for whom it is. */
function mayBeForAnyone(part: Part, { links }: Facts): boolean {
  const offers = "block" in part ? [part] : part.valuePropositions;
  return offers.some((offer) => links.segmentsOf(offer).length === 0);
}

/** What each payer is offered, or a segment joined to it, looked up once. */
function partsWithinReach({ links }: Facts): (payer: Segment) => ReadonlySet<string> {
  const { joinedTo } = dependence(links);
  const known = new Map<Segment, ReadonlySet<string>>();
  return (payer) => {
    const parts = known.get(payer) ?? offeredToAny([payer, ...links.dependsOn(payer), ...joinedTo(payer)], links);
    known.set(payer, parts);
    return parts;
  };
}

function hasPartOf(part: Part, offered: ReadonlySet<string>, { links }: Facts): boolean {
  return partsOf(part, links).some((key) => offered.has(key));
}

function unoffered(stream: Stream, parts: readonly Part[], payers: readonly Segment[]): Finding {
  const what = quoted(parts.map(({ name }) => name));
  const who = quoted(payers.map(({ name }) => name));
  const at = stream.for?.length === 1 && stream.for[0] ? stream.for[0] : fieldKey(stream, "for");
  const offers = parts.flatMap((part) => ("block" in part ? [part] : part.valuePropositions));
  return {
    message: `"${stream.name}" is paid by ${who} for ${what}, which is offered neither there nor to a segment joined to it.`,
    at,
    label: "not offered to the payer",
    related: [
      { at: fieldPlace(stream, "from"), label: "the payer" },
      ...[...new Set(offers)]
        .slice(0, 2)
        .map((offer) => ({ at: offer.for ? fieldPlace(offer, "for") : itemPlace(offer), label: "offered to others" })),
    ],
    subject: subjectOf(stream),
  };
}
