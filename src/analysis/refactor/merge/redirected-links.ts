import type { Segment } from "../../../model/canvas.js";
import type { CanvasEdit } from "../../../model/finding.js";
import { grouped } from "../../../model/grouped.js";
import type { Facts } from "../../facts.js";
import { dropUses, listOf } from "../drop-uses.js";
import { pointTo } from "../point-to.js";
import { renamedLink } from "../rename.js";
import { names, type Use, usesOf } from "../use.js";
import { claimsValue, dependenciesValue, type Redirect } from "./between-segments.js";

export interface RedirectedLinks {
  readonly edits: readonly CanvasEdit[];
  readonly count: number;
}

/** Each link of others to a segment that goes leads to the first instead; a list names it once. */
export function redirectedLinks(
  first: Segment,
  gone: readonly Segment[],
  facts: Facts,
  redirect: Redirect,
): RedirectedLinks {
  const merged = new Set<unknown>([first, ...gone]);
  const uses = usesOf(facts);
  const outer = uses.filter((use) => !merged.has(use.owner));
  const toGone = outer.filter((use) => gone.some((segment) => namesSegment(use, segment)));
  const named = new Set(toGone);
  const lists = byList(outer.filter((use) => namesSegment(use, first) || named.has(use)));
  const pointed: CanvasEdit[] = [];
  const dropped: Use[] = [];
  for (const list of lists) {
    // Where the first is named already it stays, and the others go.
    const kept = list.find((use) => namesSegment(use, first)) ?? list[0];
    if (kept === undefined) continue;
    if (list.length > 1 && kept.part === "key") pointed.push(...wholeMap(kept, list, first, redirect));
    else if (!namesSegment(kept, first))
      pointed.push(pointTo(kept, renamedLink(kept, { kind: "customer_segments" }, first.id ?? "", facts)));
    if (kept.part !== "key") dropped.push(...list.filter((use) => use !== kept));
  }
  return { edits: [...pointed, ...dropUses(dropped, uses)], count: toGone.length };
}

function byList(uses: readonly Use[]): Iterable<readonly Use[]> {
  return grouped(uses, (use) => JSON.stringify(listOf(use))).values();
}

function namesSegment(use: Use, { id }: Segment): boolean {
  return names(use, { kind: "customer_segments", id });
}

/** What flows from both, or is claimed of both, stands under the first. */
function wholeMap(use: Use, list: readonly Use[], first: Segment, redirect: Redirect): readonly CanvasEdit[] {
  const segment = use.owner as Segment;
  const value =
    use.field === "depends_on"
      ? dependenciesValue(segment.dependsOn, redirect)
      : claimsValue(segment.separateFrom, redirect);
  if (value === undefined) return [];
  const path = listOf(use);
  const gone = list.filter((one) => !namesSegment(one, first));
  return [...gone.map((one): CanvasEdit => ({ kind: "absorb", path, from: one.path })), { kind: "set", path, value }];
}
