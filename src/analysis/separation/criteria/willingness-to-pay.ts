import { distance } from "../code-set.js";
import { isCurrent } from "../current.js";
import type { Features, Profile } from "../profile.js";
import { type CriterionTest, distanceWords, fieldOf, nameOf, reaches } from "./criterion.js";
import { setEvidence } from "./set-evidence.js";

/** "They are willing to pay for different aspects of the offer". */
export const willingnessToPay: CriterionTest = {
  decide(a, b, threshold) {
    if (paysNothing(a) || paysNothing(b)) return "not-applicable";
    if (!isKnown(a) || !isKnown(b) || !a.paysFor || !b.paysFor || isForNothing(a, b)) return "unknown";
    return reaches(distance(a.paysFor, b.paysFor), threshold) ? "differs" : "same";
  },
  explain({ a, b, names, links, threshold }) {
    const places = [a, b].flatMap(({ segment }) =>
      links
        .streamsFrom(segment)
        .filter(isCurrent)
        .map((s) => ({ path: s.path, part: "key" }) as const),
    );
    const free = [a, b].filter(paysNothing);
    if (free.length > 0)
      return { evidence: free.map((profile) => `${nameOf(profile)} pays nothing`), missing: [], places };
    const open = [a, b].filter((profile) => !isKnown(profile));
    if (open.length > 0 || !a.paysFor || !b.paysFor)
      return {
        evidence: open.map(whyOpen),
        missing: open.map((profile) => fieldOf(profile, "revenue_streams")),
        places,
      };
    if (isForNothing(a, b))
      return {
        evidence: [`${nameOf(a)} and ${nameOf(b)} pay for nothing that is offered now`],
        missing: [a, b].map((profile) => fieldOf(profile, "revenue_streams")),
        places,
      };
    const measured = distance(a.paysFor, b.paysFor);
    return {
      evidence: [
        `they pay for ${reaches(measured, threshold) ? "different things" : "the same"} (${distanceWords(measured, threshold)})`,
        ...[a, b].filter(paysForNothing).map((profile) => `${nameOf(profile)} pays for nothing that is offered now`),
        ...setEvidence(a, b, a.paysFor, b.paysFor, names.offer.names),
      ],
      missing: [],
      places,
    };
  },
};

function paysNothing({ pays }: Features): boolean {
  return pays === false;
}

function isKnown({ hasStream, paysFor }: Features): boolean {
  return hasStream && paysFor !== undefined;
}

/** Streams for what is only planned say nothing of what the two pay for now, not that it is the same. */
function isForNothing(a: Features, b: Features): boolean {
  return paysForNothing(a) && paysForNothing(b);
}

function paysForNothing({ paysFor }: Features): boolean {
  return paysFor?.codes.length === 0;
}

function whyOpen(profile: Profile): string {
  return profile.hasStream
    ? `a stream from ${nameOf(profile)} does not say what it is for`
    : `no revenue stream comes from ${nameOf(profile)}, and it is not said to be free`;
}
