import type { Thing } from "../../analysis/refactor/thing.js";
import type { OpenCanvas } from "../open-canvas.js";

/** A comment right above what goes stays, lest words of the author are lost; it may mean what is gone. */
export function commentAbove({ places }: Thing, { source, comments, positions }: OpenCanvas): readonly string[] {
  return places.flatMap((path) => {
    const above = positions.locate({ path, part: "key" }).start.line - 1;
    const start = positions.line(above)?.start;
    const isThere = start !== undefined && comments.some((comment) => isAlone(source, start, comment.start));
    return isThere ? [`the comment above it, in line ${above}, stays`] : [];
  });
}

/** True when nothing but spaces stands between the beginning of the line and the comment. */
function isAlone(source: string, lineStart: number, comment: number): boolean {
  return comment >= lineStart && /^[ \t]*$/.test(source.slice(lineStart, comment));
}
