import type { Canvas, Segment, Stream, ValueProposition } from "../../model/canvas.js";
import { BUYING_PHASES } from "../../model/means.js";
import { PROFITABILITY_BANDS, RELATIONSHIP_TYPES } from "../../model/vocabulary.generated.js";
import { lifetimeProfit, profitPerCustomer } from "../economics.js";
import { type Interval, ordered } from "../interval.js";
import type { LinkFacts } from "../links.js";
import type { OfferElement } from "../targets.js";
import { type CodeSet, CodeSets } from "./code-set.js";
import { isCurrent, isListedNow } from "./current.js";
import { Identities } from "./identity.js";

/** A segment and what the five criteria compare of it, ready to be compared with any other. */
export interface Profile extends Features {
  readonly index: number;
  readonly segment: Segment;
  /** Weights as written, by the code of the need. */
  readonly writtenWeights: ReadonlyMap<number, number>;
}

/** All that the five criteria decide by: who has the same features is decided the same beside anybody. */
export interface Features {
  readonly needs: NeedsProfile;
  /** Elements of all value propositions for it; one without elements counts as its own. */
  readonly offer: CodeSet;
  readonly hasOffer: boolean;
  readonly channels: CodeSet;
  /** Channels with phase purchase or delivery. */
  readonly buyingChannels: CodeSet;
  readonly relationships: CodeSet;
  /** Undefined when a stream from it does not say what it is for. */
  readonly paysFor: CodeSet | undefined;
  readonly hasStream: boolean;
  /** Whoever a stream comes from pays, whatever is said of it. Undefined: not known. */
  readonly pays: boolean | undefined;
  readonly economics: EconomicsProfile;
}

export interface NeedsProfile {
  /** Registered and private needs; weights of 0 are not needs. */
  readonly all: CodeSet;
  readonly registered: number;
  readonly private: CodeSet;
  /** Weights relative to the heaviest, in the order of the codes; undefined when the needs are a plain list. */
  readonly weights: Float64Array | undefined;
}

export interface EconomicsProfile {
  readonly profit: Interval | undefined;
  /** Lifetime value less acquisition cost. */
  readonly lifetime: Interval | undefined;
  readonly margin: Interval | undefined;
  /** Index in loss, low, medium, high. */
  readonly band: number | undefined;
}

/** The names behind the codes of each kind. */
export interface Names {
  readonly needs: Identities;
  readonly offer: Identities;
  readonly channels: Identities;
}

export interface Profiles {
  readonly list: readonly Profile[];
  readonly of: ReadonlyMap<Segment, Profile>;
  readonly names: Names;
}

/** Profiles of the served segments, in file order. */
export function profilesOf(canvas: Canvas, links: LinkFacts): Profiles {
  const sets = new CodeSets();
  const names: Names = { needs: new Identities(), offer: new Identities(), channels: new Identities() };
  for (const need of canvas.needs) names.needs.add(need.id, need.text);
  const registered = names.needs.names.length;
  const offered = offerCodes(canvas, links, names.offer);
  const channelCodes = new Map(canvas.channels.map((c) => [c, names.channels.add(c.id, c.name)]));
  const list = links.served.map((segment, index): Profile => {
    const channels = links.channelsFor(segment).filter(isCurrent);
    const offers = links.offersFor(segment).filter(isCurrent);
    const streams = links.streamsFrom(segment).filter(isCurrent);
    const codesOf = (some: typeof channels): CodeSet => sets.of(some.map((c) => channelCodes.get(c) ?? 0));
    const writtenWeights = weightsOf(segment, names.needs);
    return {
      index,
      segment,
      writtenWeights,
      needs: needsProfile(segment, writtenWeights, registered, sets),
      offer: sets.of(offers.flatMap((vp) => offered.ofOffer.get(vp) ?? [])),
      hasOffer: offers.length > 0,
      channels: codesOf(channels),
      buyingChannels: codesOf(channels.filter((c) => c.phases.some((p) => BUYING_PHASES.includes(p)))),
      relationships: sets.of(relationshipCodes(links, segment)),
      paysFor: paysFor(streams, links, offered, sets),
      hasStream: streams.length > 0,
      pays: streams.length > 0 ? true : segment.pays,
      economics: economicsProfile(segment),
    };
  });
  return { list, of: new Map(list.map((profile) => [profile.segment, profile])), names };
}

interface OfferCodes {
  readonly ofOffer: ReadonlyMap<ValueProposition, readonly number[]>;
  readonly ofElement: ReadonlyMap<OfferElement, number>;
}

/** The codes of what each value proposition offers. All offers' elements are one kind, offers without any another. */
function offerCodes(canvas: Canvas, links: LinkFacts, names: Identities): OfferCodes {
  const ofElement = new Map(links.elements.map((e) => [e, names.add(e.id, e.name)]));
  const bare = new Map<string, number>();
  const offers = new Identities();
  const ofOffer = new Map(
    canvas.valuePropositions.map((vp): [ValueProposition, readonly number[]] => {
      const current = links.elementsOf(vp).filter((element) => isListedNow(element, vp, links));
      if (current.length > 0) return [vp, current.flatMap((element) => ofElement.get(element) ?? [])];
      const kind = String(offers.add(vp.id, vp.name));
      const code = bare.get(kind) ?? names.addApart(vp.id ?? vp.key, vp.name);
      bare.set(kind, code);
      return [vp, [code]];
    }),
  );
  return { ofOffer, ofElement };
}

function weightsOf(segment: Segment, names: Identities): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const { entry, weight } of segment.needs ?? []) {
    if (weight === 0) continue;
    const code = names.ofId(entry) ?? names.ofText(entry) ?? names.add(undefined, entry);
    weights.set(code, Math.max(weights.get(code) ?? 0, weight ?? 1));
  }
  return weights;
}

function needsProfile(
  segment: Segment,
  weights: ReadonlyMap<number, number>,
  registered: number,
  sets: CodeSets,
): NeedsProfile {
  const codes = [...weights.keys()];
  const all = sets.of(codes);
  const heaviest = Math.max(0, ...weights.values());
  return {
    all,
    registered: codes.filter((code) => code < registered).length,
    private: sets.of(codes.filter((code) => code >= registered)),
    weights:
      segment.needsForm === "map"
        ? Float64Array.from(all.codes, (code) => (weights.get(code) ?? 0) / heaviest)
        : undefined,
  };
}

function relationshipCodes(links: LinkFacts, segment: Segment): readonly number[] {
  return links
    .relationshipsFor(segment)
    .filter(isCurrent)
    .flatMap(({ type }) => (type === undefined ? [] : [RELATIONSHIP_TYPES.indexOf(type)]));
}

function paysFor(
  streams: readonly Stream[],
  links: LinkFacts,
  { ofOffer, ofElement }: OfferCodes,
  sets: CodeSets,
): CodeSet | undefined {
  if (streams.some((stream) => stream.for === undefined)) return undefined;
  return sets.of(
    streams.flatMap((stream) =>
      links.offerPartsOf(stream).flatMap((part) => {
        if ("block" in part) return isCurrent(part) ? (ofOffer.get(part) ?? []) : [];
        const isOffered = part.valuePropositions.some((vp) => isCurrent(vp) && isListedNow(part, vp, links));
        return isOffered ? (ofElement.get(part) ?? []) : [];
      }),
    ),
  );
}

export function economicsProfile({ economics }: Segment): EconomicsProfile {
  return {
    profit: profitPerCustomer(economics),
    lifetime: lifetimeProfit(economics),
    margin: economics?.margin && ordered(economics.margin),
    band: economics?.profitability && PROFITABILITY_BANDS.indexOf(economics.profitability),
  };
}
