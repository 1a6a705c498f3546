import { distance, intersection, mayOverlap, minus, sharedCount } from "../code-set.js";
import type { NeedsProfile, Profile } from "../profile.js";
import { type Case, distanceWords, fieldOf, nameOf, quoted, reaches } from "./criterion.js";
import { setEvidence } from "./set-evidence.js";

/** Whether the needs of two segments differ: the first half of the criterion `offer`. */
export type NeedsResult = "differs" | "same" | "unknown";

/** Decides by registered needs; private ones can only ever keep the question open. */
export function compareNeeds(a: NeedsProfile, b: NeedsProfile, threshold: number): NeedsResult {
  if (a.registered < 2 || b.registered < 2) return "unknown";
  if (!hasPrivate(a) && !hasPrivate(b)) return reaches(needsDistance(a, b), threshold) ? "differs" : "same";
  if (!reaches(distance(a.all, b.all), threshold)) return "same";
  return reaches(leastDistance(a, b), threshold) ? "differs" : "unknown";
}

function hasPrivate(needs: NeedsProfile): boolean {
  return needs.private.codes.length > 0;
}

function needsDistance(a: NeedsProfile, b: NeedsProfile): number {
  return a.weights && b.weights ? weightedDistance(a, b, a.weights, b.weights) : distance(a.all, b.all);
}

/** 1 − Σmin / Σmax of the weights, each relative to the heaviest of its segment. */
function weightedDistance(a: NeedsProfile, b: NeedsProfile, mine: Float64Array, theirs: Float64Array): number {
  if (!mayOverlap(a.all, b.all)) return mine.length + theirs.length === 0 ? 0 : 1;
  const x = a.all.codes;
  const y = b.all.codes;
  let least = 0;
  let most = 0;
  let i = 0;
  let j = 0;
  while (i < x.length || j < y.length) {
    const gap = i === x.length ? 1 : j === y.length ? -1 : (x[i] ?? 0) - (y[j] ?? 0);
    const weight = gap <= 0 ? (mine[i++] ?? 0) : 0;
    const other = gap >= 0 ? (theirs[j++] ?? 0) : 0;
    least += Math.min(weight, other);
    most += Math.max(weight, other);
  }
  return 1 - least / most;
}

/** The distance if as many private needs as possible turned out to mean an unmatched need of the other side. */
function leastDistance(a: NeedsProfile, b: NeedsProfile): number {
  const shared = sharedCount(a.all, b.all);
  const privateShared = sharedCount(a.private, b.private);
  const unmatchedPrivate = a.private.codes.length + b.private.codes.length - 2 * privateShared;
  const matches = Math.min(a.all.codes.length - shared, b.all.codes.length - shared, unmatchedPrivate);
  return 1 - (shared + matches) / (a.all.codes.length + b.all.codes.length - shared - matches);
}

/** Lines that say how the needs compare, and what is missing to know. */
export function explainNeeds({ a, b, names, threshold }: Case): {
  evidence: readonly string[];
  missing: readonly string[];
} {
  const result = compareNeeds(a.needs, b.needs, threshold);
  const poor = [a, b].filter((profile) => profile.needs.registered < 2);
  if (poor.length > 0)
    return { evidence: poor.map(tooFewNeeds), missing: poor.map((profile) => fieldOf(profile, "needs")) };
  const isPresence = hasPrivate(a.needs) || hasPrivate(b.needs);
  const measured = isPresence ? distance(a.needs.all, b.needs.all) : needsDistance(a.needs, b.needs);
  const lines = [
    `needs ${result === "same" ? "are the same" : "differ"} (${distanceWords(measured, threshold)})`,
    ...setEvidence(a, b, a.needs.all, b.needs.all, names.needs.names),
    ...weightEvidence(a, b, names.needs.names),
  ];
  if (result !== "unknown") return { evidence: lines, missing: [] };
  const open = [a, b].filter((profile) => hasPrivate(profile.needs));
  return {
    evidence: [
      "needs lean towards differing: they are listed apart, but never compared",
      ...privateNeeds(open, names.needs.names),
      ...lines.slice(1),
    ],
    missing: open.map((profile) => fieldOf(profile, "needs")),
  };
}

function tooFewNeeds(profile: Profile): string {
  const count = profile.needs.registered;
  const has = count === 0 ? "no need" : "only one need";
  return `${nameOf(profile)} has ${has} of the register; two on each side can be compared`;
}

function privateNeeds(profiles: readonly Profile[], names: readonly string[]): readonly string[] {
  return profiles.map(
    (profile) =>
      `in words of its own, ${nameOf(profile)} needs ${quoted([...profile.needs.private.codes].map((code) => names[code] ?? ""))}`,
  );
}

/** Shared needs that weigh differently, where nothing but weights could tell the two apart. */
function weightEvidence(a: Profile, b: Profile, names: readonly string[]): readonly string[] {
  const [mine, theirs] = [a.needs.written, b.needs.written];
  if (!a.needs.weights || !b.needs.weights) return [];
  if (minus(a.needs.all, b.needs.all).length > 0 || minus(b.needs.all, a.needs.all).length > 0) return [];
  return intersection(a.needs.all, b.needs.all)
    .filter((code) => mine.get(code) !== theirs.get(code))
    .map(
      (code) => `"${names[code]}" weighs ${mine.get(code)} for ${nameOf(a)} and ${theirs.get(code)} for ${nameOf(b)}`,
    );
}
