import type { Place } from "../../../model/path.js";
import { distance } from "../code-set.js";
import type { Profile } from "../profile.js";
import type { CriterionResult, OfferTension } from "../result.js";
import { type Case, type CriterionTest, distanceWords, fieldOf, type Grounds, nameOf, reaches } from "./criterion.js";
import { compareNeeds, explainNeeds, type NeedsResult } from "./needs.js";
import { setEvidence } from "./set-evidence.js";

/** "Their needs require and justify a distinct offer": needs differ AND the offer differs (Kleene's three values). */
export const offer: CriterionTest = {
  decide(a, b, threshold) {
    return bothDiffer(compareNeeds(a.needs, b.needs, threshold), compareOffers(a, b, threshold));
  },
  explain(of) {
    return explainOffer(of);
  },
};

/** Kleene's AND: one half known to be the same settles it. */
export function bothDiffer(needs: NeedsResult, offers: NeedsResult): CriterionResult {
  if (needs === "same" || offers === "same") return "same";
  return needs === "differs" && offers === "differs" ? "differs" : "unknown";
}

/** Whether the offers differ: the second half of the criterion. */
export function compareOffers(a: Profile, b: Profile, threshold: number): NeedsResult {
  if (!a.hasOffer || !b.hasOffer) return "unknown";
  return reaches(distance(a.offer, b.offer), threshold) ? "differs" : "same";
}

/** Needs and offer that pull apart: a finding of its own. */
export function tensionOf(needs: NeedsResult, offers: NeedsResult): OfferTension["kind"] | undefined {
  if (needs === "differs" && offers === "same") return "needs-differ-offer-same";
  return needs === "same" && offers === "differs" ? "offer-differs-needs-same" : undefined;
}

function explainOffer(of: Case): Grounds {
  const { a, b, names, threshold } = of;
  const needs = explainNeeds(of);
  const bare = [a, b].filter((profile) => !profile.hasOffer);
  const measured = distance(a.offer, b.offer);
  const offers =
    bare.length > 0
      ? bare.map((profile) => `${nameOf(profile)} has no value proposition yet`)
      : [
          `the offer ${reaches(measured, threshold) ? "differs" : "is the same"} (${distanceWords(measured, threshold)})`,
          ...setEvidence(a, b, a.offer, b.offer, names.offer.names),
        ];
  return {
    evidence: [...needs.evidence, ...offers],
    missing: [...needs.missing, ...bare.map((profile) => fieldOf(profile, "value_propositions"))],
    places: [a, b].flatMap((profile) => offerPlaces(profile, of)),
  };
}

function offerPlaces({ segment }: Profile, { links }: Case): readonly Place[] {
  const needs: Place[] = segment.needs === undefined ? [] : [{ path: [...segment.path, "needs"], part: "key" }];
  return [...needs, ...links.offersFor(segment).map((vp): Place => ({ path: vp.path, part: "key" }))];
}
