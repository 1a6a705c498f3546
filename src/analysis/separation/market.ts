import type { Canvas, Segment } from "../../model/canvas.js";
import { grouped } from "../../model/grouped.js";
import type { Market } from "../../model/vocabulary.generated.js";
import type { Profile, Profiles } from "./profile.js";
import type { MarketFact } from "./result.js";
import type { Survey } from "./survey.js";

/** Which segments a segment directly depends on, served ones only. */
export type DependsOn = (profile: Profile) => readonly Profile[];

/** The types of market that the structure shows, and those declared ones that it contradicts. */
export function marketOf(
  canvas: Canvas,
  { list }: Profiles,
  dependsOn: DependsOn,
  survey: Survey,
  sides: MarketFact["sides"],
): MarketFact {
  const clusters = clustersOf(list, dependsOn);
  const declared = canvas.market.map(({ kind }) => kind);
  const inferred: Market[] = [];
  if (sides.length > 0) inferred.push("multi-sided");
  if (survey.isSegmented) inferred.push("segmented");
  if (clusters.length > 1 && list.every(isComparable)) inferred.push("diversified");
  const isContradicted = (kind: Market): boolean =>
    list.length > 1 && contradicts(kind, survey, sides.length, clusters.length);
  return {
    declared,
    inferred,
    declarable: inferred.filter((kind) => !isContradicted(kind)),
    contradicted: declared.filter(isContradicted),
    sides,
    clusters: clusters.map(segmentsOf),
  };
}

function contradicts(kind: Market, { counts }: Survey, sides: number, clusters: number): boolean {
  const separate = counts.separate + counts.thin;
  switch (kind) {
    case "mass":
    case "niche":
      return separate > 0;
    case "segmented":
      return separate === 0 && counts.undecided + counts.unproven === 0;
    case "diversified":
      return clusters === 1;
    case "multi-sided":
      return sides === 0;
  }
}

/** Only needs of the register, and at least two of them: then "no shared need" is a fact. */
function isComparable({ needs }: Profile): boolean {
  return needs.registered >= 2 && needs.private.codes.length === 0;
}

function segmentsOf(profiles: readonly Profile[]): readonly Segment[] {
  return profiles.map(({ segment }) => segment);
}

/** Segments joined by a shared need of the register or by dependence, directly or through others. */
function clustersOf(list: readonly Profile[], dependsOn: DependsOn): readonly (readonly Profile[])[] {
  const parents = list.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parents[at] !== undefined && parents[at] !== at) at = parents[at] ?? at;
    return at;
  };
  const join = (a: number, b: number): void => {
    const [x, y] = [root(a), root(b)];
    parents[Math.max(x, y)] = Math.min(x, y);
  };
  const firstWith = new Map<number, number>();
  for (const profile of list) {
    const privateCodes = new Set(profile.needs.private.codes);
    for (const code of profile.needs.all.codes) {
      if (privateCodes.has(code)) continue;
      const first = firstWith.get(code);
      if (first === undefined) firstWith.set(code, profile.index);
      else join(first, profile.index);
    }
    for (const other of dependsOn(profile)) join(profile.index, other.index);
  }
  return [...grouped(list, ({ index }) => root(index)).values()];
}
