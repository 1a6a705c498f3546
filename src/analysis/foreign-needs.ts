import type { Need, Reference, Segment, ValueProposition } from "../model/canvas.js";
import { needsOf } from "./addressed-needs.js";
import type { Facts } from "./facts.js";
import type { LinkFacts, ResolvedLink } from "./links.js";
import { needsRegister } from "./needs-register.js";
import type { OfferElement } from "./target.js";

/** An offer, or a part of it, that addresses a need which nobody it is for has. */
export interface ForeignNeed {
  readonly link: ResolvedLink;
  readonly offer: ValueProposition;
  readonly need: Need;
  /** Whom it is for: one at least, and each says what its needs are. */
  readonly segments: readonly Segment[];
}

/** Every need that is addressed for segments that do not have it, in file order. */
export function* foreignNeeds({ canvas, links }: Pick<Facts, "canvas" | "links">): Generator<ForeignNeed> {
  const register = needsRegister(canvas);
  const needs = remembered((segment: Segment) => needsOf(segment, register));
  const partsOf = remembered((offer: ValueProposition) => partsByLink(offer, links));
  // An element is offered wherever it is listed, so its needs may be those of any of them.
  const audienceOf = remembered((offered: ValueProposition | OfferElement) =>
    audienceOfAll("valuePropositions" in offered ? offered.valuePropositions : [offered], links),
  );
  for (const link of links.all) {
    const { owner, field, resolution, ref } = link;
    if (field !== "addresses" || resolution.status !== "found" || !("need" in resolution.target)) continue;
    if (!("block" in owner) || owner.block !== "value_propositions") continue;
    const { need } = resolution.target;
    const segments = audienceOf(partsOf(owner).get(ref) ?? owner);
    if (segments.length > 0 && segments.every((segment) => needs(segment)?.has(need.id) === false))
      yield { link, offer: owner, need, segments };
  }
}

/** The element that each link of one stands in. */
function partsByLink(offer: ValueProposition, links: LinkFacts): ReadonlyMap<Reference, OfferElement> {
  const parts = new Map<Reference, OfferElement>();
  for (const element of links.elementsOf(offer))
    for (const { addresses } of element.declarations) for (const ref of addresses ?? []) parts.set(ref, element);
  return parts;
}

function audienceOfAll(offers: readonly ValueProposition[], links: LinkFacts): readonly Segment[] {
  // An offer that does not say for whom it is could be for somebody with this need.
  if (offers.some((one) => links.segmentsOf(one).length === 0)) return [];
  return [...new Set(offers.flatMap((one) => links.segmentsOf(one)))];
}

function remembered<K, V>(of: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.has(key) ? (known.get(key) as V) : of(key);
    known.set(key, value);
    return value;
  };
}
