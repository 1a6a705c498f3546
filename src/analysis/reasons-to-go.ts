import type { Channel, Partner, Segment, ValueProposition } from "../model/canvas.js";
import { BUYING_PHASES } from "../model/means.js";
import type { ChannelPhase } from "../model/vocabulary.generated.js";
import { flowBetween } from "./dependence.js";
import type { Facts } from "./facts.js";
import { isElement, isThere, type Losable, type Means } from "./losable.js";
import type { OfferElement } from "./targets.js";

/** Why something goes. */
export type Reason =
  /** It was taken away: where the chain begins. */
  | { readonly kind: "removed" }
  /** A segment takes along one that depends on it; `what` flowed between them. */
  | { readonly kind: "depends-on"; readonly on: Segment; readonly what: string | undefined }
  | { readonly kind: "no-offer"; readonly lost: readonly ValueProposition[] }
  | { readonly kind: "no-channel"; readonly lost: readonly Channel[] }
  /** Channels are left, but none of them does these any more. */
  | {
      readonly kind: "no-phase";
      readonly phases: readonly ChannelPhase[];
      readonly lost: readonly Channel[];
      readonly left: readonly Channel[];
    }
  | { readonly kind: "needs-means"; readonly lost: readonly Means[] }
  | { readonly kind: "no-parts"; readonly lost: readonly OfferElement[] }
  | { readonly kind: "no-whole"; readonly lost: readonly ValueProposition[] }
  | { readonly kind: "no-payer"; readonly lost: readonly Segment[] }
  | { readonly kind: "nothing-paid-for"; readonly lost: readonly (ValueProposition | OfferElement)[] }
  | { readonly kind: "not-provided"; readonly lost: readonly Partner[] };

type Gone = ReadonlySet<Losable>;

/** Prepares the question why something goes, given all that is gone; it stays when there is no reason. */
export function reasonsToGo(facts: Facts): (what: Losable, gone: Gone) => readonly Reason[] {
  const { links, supporters } = facts;
  return (what, gone) => {
    const lost = supporters.means(what).filter((means) => gone.has(means));
    const required: readonly Reason[] = lost.length > 0 ? [{ kind: "needs-means", lost }] : [];
    if (isElement(what)) return [...required, ...whenAllGone("no-whole", what.valuePropositions, gone)];
    switch (what.block) {
      case "customer_segments":
        return [
          ...links
            .dependsOn(what)
            .filter((on) => gone.has(on))
            .map((on) => ({ kind: "depends-on", on, what: flowBetween(what, on, links) }) as const),
          ...whenAllGone("no-offer", links.offersFor(what), gone),
          ...unreached(links.channelsFor(what), gone),
        ];
      case "value_propositions":
        return [...required, ...whenAllGone("no-parts", links.elementsOf(what), gone)];
      case "revenue_streams": {
        const payers = links.segmentsOf(what).filter(links.isServed);
        const parts = links.offerPartsOf(what);
        return [...required, ...whenAllGone("no-payer", payers, gone), ...whenAllGone("nothing-paid-for", parts, gone)];
      }
      default:
        return [...required, ...whenAllGone("not-provided", supporters.partners(what), gone)];
    }
  };
}

/** The reason, when there was something and all of it is gone. */
function whenAllGone<Kind extends Reason["kind"], T extends Losable>(
  kind: Kind,
  all: readonly T[],
  gone: Gone,
): readonly { readonly kind: Kind; readonly lost: readonly T[] }[] {
  const there = all.filter(isThere);
  return there.length > 0 && there.every((one) => gone.has(one)) ? [{ kind, lost: there }] : [];
}

/** Without any channel, or without one that sells or delivers, an offer does not arrive. A channel of unsaid phases may do all. */
function unreached(channels: readonly Channel[], gone: Gone): readonly Reason[] {
  const there = channels.filter(isThere);
  const [lost, left] = [there.filter((one) => gone.has(one)), there.filter((one) => !gone.has(one))];
  if (lost.length === 0) return [];
  if (left.length === 0) return [{ kind: "no-channel", lost }];
  const phases = lostPhases(lost, left).filter((phase) => BUYING_PHASES.includes(phase));
  return phases.length === 0 ? [] : [{ kind: "no-phase", phases, lost, left }];
}

/** What only the lost channels did; nothing where a channel that is left does not say what it does. */
export function lostPhases(lost: readonly Channel[], left: readonly Channel[]): readonly ChannelPhase[] {
  if (left.some(({ phases }) => phases.length === 0)) return [];
  const kept = new Set(left.flatMap(({ phases }) => phases));
  return [...new Set(lost.flatMap(({ phases }) => phases))].filter((phase) => !kept.has(phase));
}
