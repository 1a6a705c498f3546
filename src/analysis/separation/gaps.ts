import { type CodeSet, distance, minus } from "./code-set.js";
import { distanceWords, isBorderline } from "./criteria/criterion.js";
import { measuredNeeds } from "./criteria/needs.js";
import type { Names, Profile } from "./profile.js";
import type { OfferHalf, SetGap } from "./result.js";

/** What two segments have apart of what one half of the criterion offer compares. */
export function gapBetween(half: OfferHalf, a: Profile, b: Profile, names: Names, threshold: number): SetGap {
  const [measured, mine, theirs] =
    half === "needs"
      ? [measuredNeeds(a.needs, b.needs), a.needs.all, b.needs.all]
      : [distance(a.offer, b.offer), a.offer, b.offer];
  const only = (x: CodeSet, y: CodeSet) => minus(x, y).map((code) => names[half].names[code] ?? "?");
  return {
    isNone: measured === 0,
    measured: distanceWords(measured, threshold),
    isBorderline: isBorderline(measured, threshold),
    onlyA: only(mine, theirs),
    onlyB: only(theirs, mine),
  };
}
