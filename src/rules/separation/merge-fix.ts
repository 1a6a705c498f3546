import type { Facts } from "../../analysis/facts.js";
import type { ResolvedLink } from "../../analysis/links.js";
import { pointTo } from "../../analysis/refactor/point-to.js";
import type { NeedEntry, Segment } from "../../model/canvas.js";
import type { CanvasEdit, Fix, PlainValue } from "../../model/finding.js";
import { quoted } from "../sentence.js";

/**
 * Merging some segments into the first: their needs are united (the greater weight counts), links are rewritten, and they
 * are removed. Later places come first, so that no removal moves what is still to be changed.
 */
export function mergeFix(first: Segment, others: readonly Segment[], facts: Facts): Fix {
  const edits = [
    ...unitedNeeds(first, others),
    ...rewrittenLinks(first, others, facts),
    ...others.map(({ path }): CanvasEdit => ({ kind: "remove", path })),
  ];
  return {
    title: `merge ${quoted(others.map(({ name }) => name))} into "${first.name}"`,
    edits: edits.reverse(),
  };
}

function unitedNeeds(first: Segment, others: readonly Segment[]): readonly CanvasEdit[] {
  const own = new Map((first.needs ?? []).map(({ entry, weight = 0 }) => [entry, weight]));
  const theirs = others.flatMap(({ needs }) => needs ?? []);
  if (theirs.every(({ entry, weight = 0 }) => (own.get(entry) ?? -1) >= weight)) return [];
  return [{ kind: "set", path: [...first.path, "needs"], value: union([...(first.needs ?? []), ...theirs]) }];
}

function union(all: readonly NeedEntry[]): PlainValue {
  if (all.some(({ weight }) => weight === undefined)) return [...new Set(all.map(({ entry }) => entry))];
  const weights = new Map<string, PlainValue>();
  for (const { entry, weight = 0 } of all) weights.set(entry, Math.max(weight, Number(weights.get(entry) ?? 0)));
  return weights;
}

/** Each link to one of the others becomes a link to the first, or goes when its list names the first already. */
function rewrittenLinks(first: Segment, others: readonly Segment[], facts: Facts): readonly CanvasEdit[] {
  const merged = new Set<Segment>([first, ...others]);
  const named = new Set<string>();
  const links = facts.links.all.filter((link) => pointsIn(link, merged) && !merged.has(link.owner as Segment));
  for (const link of links) if (pointsIn(link, new Set([first]))) named.add(listOf(link));
  return links.flatMap((link): CanvasEdit[] => {
    if (pointsIn(link, new Set([first])) || first.id === undefined) return [];
    if (named.has(listOf(link))) return [{ kind: "remove", path: link.ref.path }];
    named.add(listOf(link));
    return [pointTo(link.ref, first.id)];
  });
}

function pointsIn({ resolution }: ResolvedLink, segments: ReadonlySet<Segment>): boolean {
  if (resolution.status !== "found" || resolution.target.kind !== "customer_segments") return false;
  return segments.has(resolution.target.item as Segment);
}

/** The list that a link stands in. */
function listOf({ ref, field, owner }: ResolvedLink): string {
  return JSON.stringify([owner.path, field, ref.path.length]);
}
