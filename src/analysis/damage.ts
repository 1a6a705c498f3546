import type { Segment, Stream } from "../model/canvas.js";
import type { ChannelPhase } from "../model/vocabulary.generated.js";
import { addressedBy, needsOf } from "./addressed-needs.js";
import { dependence } from "./dependence.js";
import { pays } from "./economics.js";
import type { Facts } from "./facts.js";
import type { KnockOut } from "./knock-out.js";
import { isElement, isThere, type Losable, losableItems } from "./losable.js";
import { needsRegister } from "./needs-register.js";
import { lostPhases } from "./reasons-to-go.js";

/** What stays, but not as it was. */
export type Harm =
  | {
      readonly kind: "fewer";
      readonly to: Losable;
      readonly of: "offers" | "channels" | "relationships" | "parts" | "payers" | "paid-for" | "partners";
      readonly lost: readonly Losable[];
      readonly left: readonly Losable[];
    }
  /** What none of the channels that are left does. */
  | { readonly kind: "phases"; readonly to: Segment; readonly phases: readonly ChannelPhase[] }
  /** Texts of needs that nothing offered addresses any more. */
  | { readonly kind: "needs"; readonly to: Segment; readonly needs: readonly string[] }
  /** It pays nothing, and nobody who pays is connected to it any more. */
  | { readonly kind: "unfunded"; readonly to: Segment };

type Gone = ReadonlySet<Losable>;

/** What a knock-out does to all that stays, in file order of the blocks. */
export function harmsOf(knockOut: KnockOut, facts: Facts): readonly Harm[] {
  const gone: Gone = new Set(knockOut.map(({ what }) => what));
  const { links, supporters } = facts;
  return [...losableItems(facts), ...links.elements]
    .filter((to) => !gone.has(to) && isThere(to))
    .flatMap((to): readonly Harm[] => {
      const partners = fewer(to, "partners", supporters.partners(to), gone);
      if (isElement(to)) return partners;
      switch (to.block) {
        case "customer_segments":
          return segmentHarms(to, gone, facts);
        case "value_propositions":
          return fewer(to, "parts", links.elementsOf(to), gone);
        case "revenue_streams":
          return [
            ...fewer(to, "payers", links.segmentsOf(to).filter(links.isServed), gone),
            ...fewer(to, "paid-for", links.offerPartsOf(to), gone),
          ];
        default:
          return partners;
      }
    });
}

/** The streams that go with a knock-out. */
export function lostStreams(knockOut: KnockOut): readonly Stream[] {
  return knockOut.flatMap(({ what }) => (!isElement(what) && what.block === "revenue_streams" ? [what] : []));
}

/** The segments that go with a knock-out. */
export function lostSegments(knockOut: KnockOut): readonly Segment[] {
  return knockOut.flatMap(({ what }) => (!isElement(what) && what.block === "customer_segments" ? [what] : []));
}

function fewer(
  to: Losable,
  of: (Harm & { kind: "fewer" })["of"],
  all: readonly Losable[],
  gone: Gone,
): readonly Harm[] {
  const there = all.filter(isThere);
  const lost = there.filter((one) => gone.has(one));
  return lost.length === 0 ? [] : [{ kind: "fewer", to, of, lost, left: there.filter((one) => !gone.has(one)) }];
}

function segmentHarms(to: Segment, gone: Gone, facts: Facts): readonly Harm[] {
  const { links } = facts;
  const channels = links.channelsFor(to).filter(isThere);
  const isLost = (one: Losable) => gone.has(one);
  const lost = channels.filter(isLost);
  const phases =
    lost.length === 0
      ? []
      : lostPhases(
          lost,
          channels.filter((one) => !isLost(one)),
        );
  const needs = lostNeeds(to, gone, facts);
  return [
    ...fewer(to, "offers", links.offersFor(to), gone),
    ...fewer(to, "channels", channels, gone),
    ...(phases.length > 0 ? [{ kind: "phases", to, phases } as const] : []),
    ...fewer(to, "relationships", links.relationshipsFor(to), gone),
    ...(needs.length > 0 ? [{ kind: "needs", to, needs } as const] : []),
    ...(isUnfunded(to, gone, facts) ? [{ kind: "unfunded", to } as const] : []),
  ];
}

/** The needs of a segment that only lost offers and parts address, the weightiest first. */
function lostNeeds(segment: Segment, gone: Gone, { canvas, links }: Facts): readonly string[] {
  const offers = links.offersFor(segment).filter(isThere);
  const before = new Set(offers.flatMap((offer) => [...addressedBy(offer, links)]));
  const kept = offers.filter((offer) => !gone.has(offer));
  const after = new Set(kept.flatMap((offer) => [...addressedBy(offer, links, (part) => !gone.has(part))]));
  const register = needsRegister(canvas);
  const theirs = needsOf(segment, register) ?? new Set();
  const weight = new Map((segment.needs ?? []).map((need) => [register.idOf(need.entry), need.weight ?? 0]));
  return canvas.needs
    .filter(({ id }) => theirs.has(id) && before.has(id) && !after.has(id))
    .sort((a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0))
    .map(({ text }) => text);
}

/** True when this segment, which pays nothing, was joined to one that pays, and every such one stopped paying. */
function isUnfunded(segment: Segment, gone: Gone, { canvas, links }: Facts): boolean {
  if (canvas.funding !== undefined || pays(segment, links) !== false) return false;
  const payers = [...dependence(links).reachableFrom(segment)].filter((other) => pays(other, links) === true);
  const stillPays = (other: Segment) =>
    !gone.has(other) && links.streamsFrom(other).some((stream) => isThere(stream) && !gone.has(stream));
  return payers.length > 0 && !payers.some(stillPays);
}
