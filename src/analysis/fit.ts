import type { Need, NeedEntry, Segment, ValueProposition } from "../model/canvas.js";
import { needIdOf } from "../model/reference.js";
import type { Facts } from "./facts.js";
import type { LinkFacts } from "./links.js";
import { type NeedsRegister, needsRegister } from "./needs-register.js";
import type { OfferElement } from "./targets.js";

/** The weight of the needs that matter most. */
export const TOP_WEIGHT = 5;

/** One offer that addresses a need: as a whole, or by some of its parts. */
export interface Answer {
  readonly offer: ValueProposition;
  /** Empty when the offer addresses it as a whole. */
  readonly parts: readonly OfferElement[];
  /** False when the offer, or every such part of it, is only planned. */
  readonly isThere: boolean;
}

export type FitStatus =
  | "met"
  /** Only by what is planned. */
  | "planned"
  | "unmet"
  /** No offer for this segment says what it addresses. */
  | "not-said"
  /** The segment is offered nothing. */
  | "no-offer"
  /** A need in the author's words: no offer can refer to it. */
  | "own-words";

/** One need of one segment and what meets it. */
export interface NeedFit {
  readonly text: string;
  /** Undefined for a need in the author's own words. */
  readonly need: Need | undefined;
  /** The highest that is given anywhere on the segment. */
  readonly weight: number | undefined;
  /** Situations and roles that have it, where the segment's own list does not. */
  readonly only: readonly string[];
  readonly status: FitStatus;
  readonly answers: readonly Answer[];
}

export interface SegmentFit {
  readonly segment: Segment;
  /** The weightiest first. */
  readonly needs: readonly NeedFit[];
  /** Asked, and not theirs (weight 0). */
  readonly notTheirs: readonly string[];
  /** Needs that an offer for this segment addresses and the segment does not have. */
  readonly foreign: readonly { readonly offer: ValueProposition; readonly need: Need }[];
  /** Offers for this segment that say nothing of what they address. */
  readonly silent: readonly ValueProposition[];
}

/** Prepares the question which need of a segment is met by what. */
export function fits({ canvas, links }: Facts): (segment: Segment) => SegmentFit {
  const register = needsRegister(canvas);
  const answersOf = answersIn(canvas.valuePropositions, links);
  return (segment) => {
    const offers = links.offersFor(segment);
    const silent = offers.filter((offer) => (answersOf.get(offer)?.size ?? 0) === 0);
    const entries = entriesOf(segment, register);
    const theirs = [...entries.values()].filter(({ weight }) => weight !== 0);
    const needs = theirs.map(({ entry, weight, only }): NeedFit => {
      const need = register.find(entry);
      const answers = offers.flatMap((offer) => answersOf.get(offer)?.get(entry) ?? []);
      const status = statusOf(need, answers, offers, silent);
      return { text: need?.text ?? entry, need, weight, only, status, answers };
    });
    return {
      segment,
      needs: needs.sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0)),
      notTheirs: [...entries.values()]
        .filter(({ weight }) => weight === 0)
        .map(({ entry }) => register.find(entry)?.text ?? entry),
      foreign: offers.flatMap((offer) =>
        [...(answersOf.get(offer)?.keys() ?? [])].flatMap((id) => {
          const need = register.find(id);
          return need?.id === id && !theirs.some(({ entry }) => entry === id) ? [{ offer, need }] : [];
        }),
      ),
      silent,
    };
  };
}

function statusOf(
  need: Need | undefined,
  answers: readonly Answer[],
  offers: readonly ValueProposition[],
  silent: readonly ValueProposition[],
): FitStatus {
  if (answers.length > 0) return answers.some(({ isThere }) => isThere) ? "met" : "planned";
  if (offers.length === 0) return "no-offer";
  if (need === undefined) return "own-words";
  return silent.length === offers.length ? "not-said" : "unmet";
}

interface Wanted {
  readonly entry: string;
  readonly weight: number | undefined;
  readonly only: readonly string[];
}

/** Every need a segment lists, once: its own first, then those of a situation or a role only. */
function entriesOf(segment: Segment, register: NeedsRegister): ReadonlyMap<string, Wanted> {
  const found = new Map<string, Wanted>();
  const add = (needs: readonly NeedEntry[], where: string | undefined) => {
    for (const { entry: written, weight } of needs) {
      const entry = register.idOf(written);
      const known = found.get(entry);
      const only = where === undefined || known?.only.length === 0 ? [] : [...(known?.only ?? []), where];
      found.set(entry, { entry, weight: heavier(known?.weight, weight), only });
    }
  };
  add(segment.needs ?? [], undefined);
  for (const { when, needs } of segment.context) add(needs, when);
  for (const { kind, name, needs } of segment.roles) add(needs, name ?? kind);
  return found;
}

function heavier(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}

/** By offer and need: what addresses it. */
function answersIn(
  offers: readonly ValueProposition[],
  links: LinkFacts,
): ReadonlyMap<ValueProposition, ReadonlyMap<string, Answer>> {
  return new Map(offers.map((offer) => [offer, answersOfOffer(offer, links)]));
}

/** An answer to which parts still come: an offer may have very many. */
interface Growing extends Answer {
  readonly parts: OfferElement[];
  isThere: boolean;
}

function answersOfOffer(offer: ValueProposition, links: LinkFacts): ReadonlyMap<string, Answer> {
  const isThere = offer.state === "current";
  const planned = links.plannedPartsOf(offer);
  const answers = new Map<string, Growing>();
  for (const { to } of offer.addresses ?? []) answers.set(needIdOf(to), { offer, parts: [], isThere });
  for (const part of links.elementsOf(offer))
    for (const { addresses, state } of part.declarations)
      for (const { to } of addresses ?? []) {
        const isPartThere = isThere && state === "current" && !planned.has(part);
        const known = answers.get(needIdOf(to));
        if (known === undefined) answers.set(needIdOf(to), { offer, parts: [part], isThere: isPartThere });
        else if (known.parts.length > 0 && known.parts.at(-1) !== part) {
          known.parts.push(part);
          known.isThere ||= isPartThere;
        }
      }
  return answers;
}
