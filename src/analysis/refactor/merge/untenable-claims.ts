import type { Segment } from "../../../model/canvas.js";
import type { CanvasEdit } from "../../../model/finding.js";
import type { Facts } from "../../facts.js";
import type { ClaimResult } from "../../separation/result.js";

/** Claims that a merge has made untrue, taken back. */
export interface TakenBack {
  readonly edits: readonly CanvasEdit[];
  readonly notes: readonly string[];
}

/**
 * What is said to separate the merged segment from another, or another from it, and is the same for both since the merge.
 * @param first the segment that stayed, as it was before
 */
export function untenableClaims(first: Segment, before: Facts, after: Facts): TakenBack {
  const old = new Set(contradicted(before).map(wordsOf));
  const fresh = contradicted(after).filter(
    (claim) => (claim.segment.id === first.id || claim.from.id === first.id) && !old.has(wordsOf(claim)),
  );
  return {
    edits: [...new Set(fresh.map(({ segment }) => segment))].flatMap((segment) => withoutClaims(segment, fresh)),
    notes: fresh.map(
      ({ segment, from, criterion }) =>
        `"${segment.name}" is not said to be separate from "${from.name}" by ${criterion} any more: that is the same for both now`,
    ),
  };
}

function contradicted({ separation }: Facts): readonly ClaimResult[] {
  return [...separation.everyClaim()].filter(({ result }) => result === "contradicted");
}

function wordsOf({ segment, from, criterion }: ClaimResult): string {
  return `${segment.key} ${from.key} ${criterion}`;
}

/** A claim without what is taken back, or no claim when nothing is left of it. */
function withoutClaims({ path, separateFrom }: Segment, gone: readonly ClaimResult[]): readonly CanvasEdit[] {
  const places = new Set(gone.map(({ place }) => JSON.stringify(place.path)));
  const claims = separateFrom.map(({ from, criteria }) => ({
    at: from.path,
    old: criteria,
    kept: criteria.filter((each) => !places.has(JSON.stringify(each.path))),
  }));
  if (claims.every(({ kept }) => kept.length === 0)) return [{ kind: "remove", path: [...path, "separate_from"] }];
  return claims.flatMap(({ at, old, kept }): CanvasEdit[] => {
    if (kept.length === old.length) return [];
    if (kept.length === 0) return [{ kind: "remove", path: at }];
    return [{ kind: "set", path: at, value: kept.map(({ criterion }) => criterion) }];
  });
}
