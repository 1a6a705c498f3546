import type { CanvasPath } from "../../model/path.js";
import { schemaAt } from "../canvas-schema.js";
import { rankOf } from "../edit/top-level-order.js";
import type { LayoutEntry } from "./layout.js";

/** The entries of a map in the order in which the format tells its keys; ids keep the author's order, foreign keys come last. */
export function inKeyOrder(entries: readonly LayoutEntry[], path: CanvasPath): readonly LayoutEntry[] {
  if (path.length === 0) return byRank(entries, rankOf);
  const keys = Object.keys(schemaAt(path)?.properties ?? {});
  if (keys.length === 0) return entries;
  const ranks = new Map(keys.map((key, i) => [key, i]));
  return byRank(entries, (key) => ranks.get(key) ?? keys.length);
}

/** Sorting is stable: what has no order keeps its own. */
function byRank(entries: readonly LayoutEntry[], rank: (key: string) => number): readonly LayoutEntry[] {
  return [...entries].sort((a, b) => rank(a.key?.name ?? "") - rank(b.key?.name ?? ""));
}
