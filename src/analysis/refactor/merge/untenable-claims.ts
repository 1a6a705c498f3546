import type { Segment } from "../../../model/canvas.js";
import type { CanvasEdit } from "../../../model/finding.js";
import type { CanvasPath } from "../../../model/path.js";
import type { Criterion } from "../../../model/vocabulary.generated.js";
import type { Facts } from "../../facts.js";
import type { ClaimResult } from "../../separation/result.js";

/** Claims that a merge has made untrue, taken back. */
export interface TakenBack {
  readonly edits: readonly CanvasEdit[];
  /** Each in words: `"A" is separate from "B" by channels`. */
  readonly claims: readonly string[];
  /** What one should know of it, once it is done. */
  readonly notes: readonly string[];
}

/**
 * What is said to separate the merged segment from another, or another from it, and is the same for both since the merge.
 * @param first the segment that stayed, as it was before
 */
export function untenableClaims(first: Segment, before: Facts, after: Facts): TakenBack {
  const old = new Set([...before.separation.everyClaim()].filter(isContradicted).map(wordsOf));
  const claims = [...after.separation.everyClaim()];
  const isFresh = (claim: ClaimResult) =>
    isContradicted(claim) && [claim.segment.id, claim.from.id].includes(first.id) && !old.has(wordsOf(claim));
  const fresh = claims.filter(isFresh);
  const standing = claims.filter((claim) => !isFresh(claim));
  return {
    edits: [...new Set(fresh.map(({ segment }) => segment))].flatMap((each) => withoutClaims(each, fresh, standing)),
    claims: fresh.map(
      ({ segment, from, criterion }) => `"${segment.name}" is separate from "${from.name}" by ${criterion}`,
    ),
    notes: fresh.map(
      ({ segment, from, criterion }) =>
        `"${segment.name}" is not said to be separate from "${from.name}" by ${criterion} any more: that is the same for both now`,
    ),
  };
}

function isContradicted({ result }: ClaimResult): boolean {
  return result === "contradicted";
}

function wordsOf({ segment, from, criterion }: ClaimResult): string {
  return `${segment.key} ${from.key} ${criterion}`;
}

/** A claim without what is taken back, or no claim when nothing is left of it. Of `all`, the others are named one by one. */
function withoutClaims(
  segment: Segment,
  gone: readonly ClaimResult[],
  standing: readonly ClaimResult[],
): readonly CanvasEdit[] {
  const path = [...segment.path, "separate_from"];
  const left = claimsLeft(segment, gone, standing);
  if (left.size === 0) return [{ kind: "remove", path }];
  const before = new Map(segment.separateFrom.map(({ from, criteria }) => [from.to, { at: from.path, criteria }]));
  const edits = [...left].flatMap(([to, criteria]): CanvasEdit[] => {
    const old = before.get(to);
    if (old?.criteria.length === criteria.length) return [];
    return [{ kind: "set", path: old?.at ?? [...path, to], value: [...criteria] }];
  });
  const emptied = [...before].filter(([to]) => !left.has(to));
  return [...edits, ...emptied.map(([, { at }]): CanvasEdit => ({ kind: "remove", path: at }))];
}

/** Whom a segment is still said to be separate from, and by what. */
function claimsLeft(
  { separateFrom }: Segment,
  gone: readonly ClaimResult[],
  standing: readonly ClaimResult[],
): ReadonlyMap<string, readonly Criterion[]> {
  const left = new Map<string, Criterion[]>();
  const leave = (to: string, criterion: Criterion): void => {
    const criteria = left.get(to) ?? [];
    left.set(to, criteria.includes(criterion) ? criteria : [...criteria, criterion]);
  };
  const writtenAs = (id: string): string =>
    separateFrom.find(({ from: { to } }) => to === id || to === `customer_segments/${id}`)?.from.to ?? id;
  for (const { from, criteria } of separateFrom)
    for (const { criterion, path } of criteria) {
      const isHere = ({ place }: ClaimResult) => samePath(place.path, path);
      if (!gone.some(isHere)) leave(from.to, criterion);
      else if (from.to === "all")
        for (const other of standing.filter(isHere)) leave(writtenAs(other.from.id ?? other.from.key), criterion);
    }
  return left;
}

function samePath(a: CanvasPath, b: CanvasPath): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
