import { RELATIONSHIP_TYPES } from "../../../model/vocabulary.generated.js";
import { distance } from "../code-set.js";
import { isCurrent } from "../current.js";
import type { Features } from "../profile.js";
import { type CriterionTest, distanceWords, fieldOf, nameOf, reaches } from "./criterion.js";
import { setEvidence } from "./set-evidence.js";

/** "They require different types of relationships": compared by type, whatever they are called. */
export const relationships: CriterionTest = {
  decide(a, b, threshold) {
    if (isUntyped(a) || isUntyped(b)) return "unknown";
    return reaches(distance(a.relationships, b.relationships), threshold) ? "differs" : "same";
  },
  explain({ a, b, links, threshold }) {
    const untyped = [a, b].filter(isUntyped);
    const places = [a, b].flatMap(({ segment }) =>
      links
        .relationshipsFor(segment)
        .filter(isCurrent)
        .map((r) => ({ path: r.path, part: "key" }) as const),
    );
    if (untyped.length > 0)
      return {
        evidence: untyped.map((profile) => `no type of relationship is known for ${nameOf(profile)}`),
        missing: untyped.map((profile) => fieldOf(profile, "relationships")),
        places,
      };
    const measured = distance(a.relationships, b.relationships);
    return {
      evidence: [
        `types of relationship ${reaches(measured, threshold) ? "differ" : "are the same"} (${distanceWords(measured, threshold)})`,
        ...setEvidence(a, b, a.relationships, b.relationships, RELATIONSHIP_TYPES),
      ],
      missing: [],
      places,
    };
  },
};

function isUntyped({ relationships: set }: Features): boolean {
  return set.codes.length === 0;
}
