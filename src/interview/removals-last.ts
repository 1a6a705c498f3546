import type { CanvasEdit } from "../model/finding.js";

/**
 * Puts what goes away last, from the end of each list to its beginning: so the indexes in all paths stay true, whatever the
 * edits come from.
 */
export function removalsLast(edits: readonly CanvasEdit[]): readonly CanvasEdit[] {
  const index = ({ path }: CanvasEdit) => Number(path.at(-1)) || 0;
  const removals = edits.filter(({ kind }) => kind === "remove");
  return [...edits.filter(({ kind }) => kind !== "remove"), ...removals.toSorted((a, b) => index(b) - index(a))];
}
