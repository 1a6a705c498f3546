import type { Dependency, Reference, Segment, SeparationClaim } from "../../../model/canvas.js";
import type { PlainValue } from "../../../model/finding.js";
import { grouped } from "../../../model/grouped.js";
import type { CanvasPath } from "../../../model/path.js";
import { type Combined, told } from "./combined.js";

/** Renames what a link between segments names; undefined when the link would lead from the merged segment to itself. */
export type Redirect = (to: string) => string | undefined;

/** Whom they all depend on, but not one on the other. */
export function unitedDependencies(segments: readonly Segment[], redirect: Redirect): Combined {
  return {
    field: "depends_on",
    value: dependenciesValue(
      segments.flatMap(({ dependsOn }) => dependsOn),
      redirect,
    ),
    gone: segments[0]
      ? leftOut(
          segments[0].dependsOn.map(({ on }) => on),
          redirect,
        )
      : [],
  };
}

/** Whom they are all said to be separate from, but not the one from the other. */
export function unitedClaims(segments: readonly Segment[], redirect: Redirect): Combined {
  return {
    field: "separate_from",
    value: claimsValue(
      segments.flatMap(({ separateFrom }) => separateFrom),
      redirect,
    ),
    gone: segments[0]
      ? leftOut(
          segments[0].separateFrom.map(({ from }) => from),
          redirect,
        )
      : [],
  };
}

function leftOut(links: readonly Reference[], redirect: Redirect): readonly CanvasPath[] {
  return links.filter(({ to }) => redirect(to) === undefined).map(({ path }) => path);
}

export function dependenciesValue(all: readonly Dependency[], redirect: Redirect): PlainValue | undefined {
  const flows = grouped(all, ({ on }) => redirect(on.to));
  if (flows.size === 0) return undefined;
  const texts = new Map([...flows].map(([to, same]) => [to, told(same.map(({ what }) => what)).join("; ")]));
  if ([...texts.values()].some((text) => text !== ""))
    return new Map([...texts].map(([to, text]) => [to, text || null]));
  const ids = [...texts.keys()];
  const [only] = ids;
  return ids.length === 1 && only !== undefined ? only : ids;
}

export function claimsValue(all: readonly SeparationClaim[], redirect: Redirect): PlainValue | undefined {
  const claims = grouped(all, ({ from }) => redirect(from.to));
  if (claims.size === 0) return undefined;
  const criteriaOf = (same: readonly SeparationClaim[]) =>
    told(same.flatMap(({ criteria }) => criteria.map((c) => c.criterion)));
  return new Map([...claims].map(([to, same]) => [to, criteriaOf(same)]));
}
