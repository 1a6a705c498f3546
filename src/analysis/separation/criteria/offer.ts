import type { Place } from "../../../model/path.js";
import { distance } from "../code-set.js";
import { isCurrent } from "../current.js";
import type { Features } from "../profile.js";
import type { CriterionResult, HalfResult, OfferTension } from "../result.js";
import { type Case, type CriterionTest, distanceWords, fieldOf, type Grounds, nameOf, reaches } from "./criterion.js";
import { compareNeeds, explainNeeds } from "./needs.js";
import { setEvidence } from "./set-evidence.js";

/** "Their needs require and justify a distinct offer": needs differ AND the offer differs (Kleene's three values). */
export const offer: CriterionTest = {
  decide(a, b, threshold) {
    return bothDiffer(compareNeeds(a.needs, b.needs, threshold), compareOffers(a, b, threshold));
  },
  explain: explainOffer,
};

/** Kleene's AND: one half known to be the same settles it. */
export function bothDiffer(needs: HalfResult, offers: HalfResult): CriterionResult {
  if (needs === "same" || offers === "same") return "same";
  return needs === "differs" && offers === "differs" ? "differs" : "unknown";
}

/** Whether the offers differ: the second half of the criterion. */
export function compareOffers(a: Features, b: Features, threshold: number): HalfResult {
  if (!a.hasOffer || !b.hasOffer) return "unknown";
  return reaches(distance(a.offer, b.offer), threshold) ? "differs" : "same";
}

/** Needs and offer that pull apart: a finding of its own. */
export function tensionOf(needs: HalfResult, offers: HalfResult): OfferTension["kind"] | undefined {
  if (needs === "differs" && offers === "same") return "needs-differ-offer-same";
  return needs === "same" && offers === "differs" ? "offer-differs-needs-same" : undefined;
}

/** The half that settles it comes first; what is not known of the other half does not matter then. */
function explainOffer(of: Case): Grounds {
  const { a, b, threshold } = of;
  const needs = { result: compareNeeds(a.needs, b.needs, threshold), ...needsGrounds(of) };
  const offers = { result: compareOffers(a, b, threshold), ...offersGrounds(of) };
  const halves = offers.result === "same" && needs.result !== "same" ? [offers, needs] : [needs, offers];
  const isSettled = halves.some(({ result }) => result === "same");
  const told = halves.filter(({ result }) => !isSettled || result !== "unknown");
  return {
    evidence: told.flatMap(({ evidence }) => evidence),
    missing: told.flatMap(({ missing }) => missing),
    places: told.flatMap(({ places }) => places),
  };
}

function needsGrounds(of: Case): Grounds {
  const places = [of.a, of.b].flatMap(({ segment }): readonly Place[] =>
    segment.needs === undefined ? [] : [{ path: [...segment.path, "needs"], part: "key" }],
  );
  return { ...explainNeeds(of), places };
}

function offersGrounds({ a, b, names, links, threshold }: Case): Grounds {
  const bare = [a, b].filter((profile) => !profile.hasOffer);
  const measured = distance(a.offer, b.offer);
  const compared = () => [
    `the offer ${reaches(measured, threshold) ? "differs" : "is the same"} (${distanceWords(measured, threshold)})`,
    ...setEvidence(a, b, a.offer, b.offer, names.offer.names),
  ];
  return {
    evidence: bare.length > 0 ? bare.map((profile) => `${nameOf(profile)} has no value proposition yet`) : compared(),
    missing: bare.map((profile) => fieldOf(profile, "value_propositions")),
    places: [a, b].flatMap(({ segment }) =>
      links
        .offersFor(segment)
        .filter(isCurrent)
        .map((offered): Place => ({ path: offered.path, part: "key" })),
    ),
  };
}
