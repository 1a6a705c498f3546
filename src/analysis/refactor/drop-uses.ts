import type { CanvasEdit } from "../../model/finding.js";
import type { CanvasPath } from "../../model/path.js";
import type { Facts } from "../facts.js";
import { type Use, usesOf } from "./use.js";

/**
 * Takes uses out of the lists and maps that they stand in; a list or map that would be left empty goes with its key, for
 * an empty one says no more than none. From the end of each list to its beginning, so that the indexes before stay true.
 * @param all every use of the canvas
 */
export function dropUses(gone: readonly Use[], all: readonly Use[]): readonly CanvasEdit[] {
  const size = countBy(all);
  const goneFrom = countBy(gone);
  const paths = new Map<string, CanvasPath>();
  for (const use of [...gone].reverse()) {
    const list = listOf(use);
    const isLast = size.get(keyOf(list)) === goneFrom.get(keyOf(list));
    const target = isLast ? list : use.path;
    paths.set(keyOf(target), target);
  }
  return [...paths.values()].map((path): CanvasEdit => ({ kind: "remove", path }));
}

/** Takes out of a canvas the uses that meet a condition. */
export function dropUsesWhere(facts: Facts, isGone: (use: Use) => boolean): readonly CanvasEdit[] {
  const all = usesOf(facts);
  return dropUses(all.filter(isGone), all);
}

function countBy(uses: readonly Use[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const use of uses) {
    const key = keyOf(listOf(use));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The list or map that a use stands in; a single link is its own list. */
export function listOf({ path, part }: Pick<Use, "path" | "part">): CanvasPath {
  return part === "key" || typeof path.at(-1) === "number" ? path.slice(0, -1) : path;
}

function keyOf(path: CanvasPath): string {
  return JSON.stringify(path);
}
