import type { Place } from "../../../model/path.js";
import { isCurrent } from "../current.js";
import type { Profile } from "../profile.js";
import type { CriterionResult } from "../result.js";
import { type Case, fieldOf, type Grounds, nameOf } from "./criterion.js";
import { hasBandOrNumber } from "./profit-bands.js";

/** One pays and the other does not; that both do says nothing of how much. */
export function comparePaying(a: Profile, b: Profile): CriterionResult {
  return a.pays !== undefined && b.pays !== undefined && a.pays !== b.pays ? "differs" : "unknown";
}

/** Who pays and who does not, or what is not said. */
export function explainPaying(of: Case): Grounds {
  const { a, b } = of;
  const places = [a, b].flatMap((profile) => moneyPlaces(profile, of));
  if (comparePaying(a, b) === "differs") {
    const [payer, free] = a.pays ? [a, b] : [b, a];
    return { evidence: [`${nameOf(payer)} pays, ${nameOf(free)} does not`], missing: [], places };
  }
  // Beside one that pays nothing, it is enough to know that the other pays.
  const untold = [a, b].filter(({ pays }, i) => pays === undefined && [b, a][i]?.pays === false);
  const open = [a, b].filter((profile) => !hasBandOrNumber(profile.economics));
  return {
    evidence: [
      ...untold.map((profile) => `whether ${nameOf(profile)} pays is not said`),
      ...open.map((profile) => `nothing is said of what a customer of ${nameOf(profile)} brings`),
    ],
    missing: [
      ...untold.map((profile) => fieldOf(profile, "pays")),
      ...open.map((profile) => fieldOf(profile, "economics")),
    ],
    places,
  };
}

function moneyPlaces({ segment, hasStream }: Profile, { links }: Case): readonly Place[] {
  const economics: Place[] = segment.economics ? [{ path: segment.economics.path, part: "key" }] : [];
  const pays: Place[] =
    segment.pays === undefined || hasStream ? [] : [{ path: [...segment.path, "pays"], part: "key" }];
  const streams = links.streamsFrom(segment).filter(isCurrent);
  return [...economics, ...pays, ...streams.slice(0, 1).map(({ path }): Place => ({ path, part: "key" }))];
}
