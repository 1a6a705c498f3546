import { isSubset, minus } from "./code-set.js";
import type { Profile, Profiles } from "./profile.js";
import type { Tier } from "./result.js";
import { shareNeed } from "./survey.js";

/** Segments that get another's offer plus something and have no need of their own: a price, not a segment. */
export function* tiersOf({ list, names }: Profiles): Iterable<Tier> {
  const owners = countOwners(list);
  for (const a of list) {
    if (!hasNoNeedOfItsOwn(a, owners)) continue;
    for (const b of list) {
      if (a === b || !getsMoreThan(a, b) || !shareNeed(a, b)) continue;
      const plus = minus(a.offer, b.offer).map((code) => names.offer.keys[code] ?? "");
      yield { segment: a.segment, of: b.segment, plus };
    }
  }
}

function countOwners(list: readonly Profile[]): ReadonlyMap<number, number> {
  const owners = new Map<number, number>();
  for (const { needs } of list) for (const code of needs.all.codes) owners.set(code, (owners.get(code) ?? 0) + 1);
  return owners;
}

function hasNoNeedOfItsOwn({ needs }: Profile, owners: ReadonlyMap<number, number>): boolean {
  if (needs.all.codes.length === 0 || needs.private.codes.length > 0) return false;
  return needs.all.codes.every((code) => (owners.get(code) ?? 0) > 1);
}

function getsMoreThan(a: Profile, b: Profile): boolean {
  return b.offer.codes.length > 0 && b.offer.codes.length < a.offer.codes.length && isSubset(b.offer, a.offer);
}
