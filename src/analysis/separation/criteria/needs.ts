import { distance, mayOverlap, minus, sharedCount } from "../code-set.js";
import type { Identities } from "../identity.js";
import type { NeedsProfile, Profile } from "../profile.js";
import type { HalfResult } from "../result.js";
import { type Case, distanceWords, fieldOf, nameOf, quoted, reaches } from "./criterion.js";
import { setEvidence } from "./set-evidence.js";

/** Decides by weight; where there are private needs, by presence, and only if it would be so whatever they mean. */
export function compareNeeds(a: NeedsProfile, b: NeedsProfile, threshold: number): HalfResult {
  if (a.registered < 2 || b.registered < 2) return "unknown";
  if (!hasPrivate(a) && !hasPrivate(b)) return reaches(needsDistance(a, b), threshold) ? "differs" : "same";
  if (!reaches(distance(a.all, b.all), threshold)) return "same";
  return reaches(leastDistance(a, b), threshold) ? "differs" : "unknown";
}

/** The distance that evidence tells: by weight, or by presence where there are private needs. */
export function measuredNeeds(a: NeedsProfile, b: NeedsProfile): number {
  return hasPrivate(a) || hasPrivate(b) ? distance(a.all, b.all) : needsDistance(a, b);
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
    return {
      evidence: poor.map((profile) => tooFewNeeds(profile, names.needs)),
      missing: poor.map((profile) => fieldOf(profile, "needs")),
    };
  const measured = distanceWords(measuredNeeds(a.needs, b.needs), threshold);
  const lines = [
    `needs ${result === "same" ? "are the same" : "differ"} (${measured})`,
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

function tooFewNeeds(profile: Profile, names: Identities): string {
  const has = profile.needs.registered === 0 ? "no need" : "only one need";
  return `${nameOf(profile)} has ${has} of the register${namesakes(profile, names)}; it takes two on each side to compare`;
}

/** Two needs of the register with the same text count as one, which whoever listed both has to be told. */
function namesakes({ segment, needs }: Profile, names: Identities): string {
  const codeOf = (entry: string) => names.ofId(entry) ?? names.ofText(entry);
  const listed = (segment.needs ?? []).filter(({ weight }) => weight !== 0).map(({ entry }) => entry);
  const [one] = [...needs.all.codes].filter((code) => !needs.private.codes.includes(code));
  const same = [...new Set(listed)].filter((entry) => codeOf(entry) === one);
  return same.length > 1 ? ` (${quoted(same)} count as one, for they have the same text)` : "";
}

function privateNeeds(profiles: readonly Profile[], names: readonly string[]): readonly string[] {
  return profiles.map(
    (profile) =>
      `in words of its own, ${nameOf(profile)} needs ${quoted([...profile.needs.private.codes].map((code) => names[code] ?? ""))}`,
  );
}

/** Shared needs that weigh differently beside the others of their segment, where nothing but weights could tell the two apart. */
function weightEvidence(a: Profile, b: Profile, names: readonly string[]): readonly string[] {
  if (!a.needs.weights || !b.needs.weights) return [];
  if (minus(a.needs.all, b.needs.all).length > 0 || minus(b.needs.all, a.needs.all).length > 0) return [];
  const [mine, theirs] = [a.writtenWeights, b.writtenWeights];
  const [most, mostOfTheirs] = [heaviest(a), heaviest(b)];
  const written = [...a.needs.all.codes].map((code) => ({ code, x: mine.get(code) ?? 0, y: theirs.get(code) ?? 0 }));
  // What is compared is how much a need weighs beside the heaviest of the same segment.
  const unlike = written.filter(({ x, y }) => x * mostOfTheirs !== y * most);
  const isScaled = most !== mostOfTheirs;
  const of = (weight: number, greatest: number): string => (isScaled ? `${weight} of ${greatest}` : String(weight));
  const lines = unlike.map(
    ({ code, x, y }) =>
      `"${names[code]}" weighs ${of(x, most)} for ${nameOf(a)} and ${of(y, mostOfTheirs)} for ${nameOf(b)}`,
  );
  if (!isScaled || written.length === 0) return lines;
  const scale = `compared with its most important need (${nameOf(a)} ${most}, ${nameOf(b)} ${mostOfTheirs})`;
  return unlike.length > 0 ? lines : [`each weighs the same for both, ${scale}`];
}

function heaviest({ writtenWeights }: Profile): number {
  return Math.max(0, ...writtenWeights.values());
}
