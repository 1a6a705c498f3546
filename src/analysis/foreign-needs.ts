import type { Need, Segment, ValueProposition } from "../model/canvas.js";
import { needsOf } from "./addressed-needs.js";
import type { Facts } from "./facts.js";
import type { LinkFacts, ResolvedLink } from "./links.js";

/** An offer, or a part of it, that addresses a need which nobody it is for has. */
export interface ForeignNeed {
  readonly link: ResolvedLink;
  readonly offer: ValueProposition;
  readonly need: Need;
  /** Whom it is for: one at least, and each says what its needs are. */
  readonly segments: readonly Segment[];
}

/** Every need that is addressed for segments that do not have it, in file order. */
export function* foreignNeeds({ links }: Pick<Facts, "links">): Generator<ForeignNeed> {
  for (const link of links.all) {
    const { owner, field, resolution } = link;
    if (field !== "addresses" || resolution.status !== "found" || !("need" in resolution.target)) continue;
    if (!("block" in owner) || owner.block !== "value_propositions") continue;
    const { need } = resolution.target;
    const segments = audienceOf(owner, link, links);
    if (segments.length > 0 && segments.every((segment) => needsOf(segment)?.has(need.id) === false))
      yield { link, offer: owner, need, segments };
  }
}

/** Whom the link speaks for: an element is offered wherever it is listed, so its needs may be those of any of them. */
function audienceOf(offer: ValueProposition, { ref }: ResolvedLink, links: LinkFacts): readonly Segment[] {
  const element = links
    .elementsOf(offer)
    .find(({ declarations }) => declarations.some(({ addresses }) => addresses?.includes(ref)));
  const offers = element?.valuePropositions ?? [offer];
  // An offer that does not say for whom it is could be for somebody with this need.
  if (offers.some((one) => links.segmentsOf(one).length === 0)) return [];
  return [...new Set(offers.flatMap((one) => links.segmentsOf(one)))];
}
