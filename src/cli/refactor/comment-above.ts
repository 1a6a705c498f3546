import type { Thing } from "../../analysis/refactor/thing.js";
import type { OpenCanvas } from "../open-canvas.js";

/** A comment right above what goes stays, lest words of the author are lost; it may mean what is gone. */
export function commentAbove(
  { places }: Pick<Thing, "places">,
  { comments, positions }: OpenCanvas,
): readonly string[] {
  return places.flatMap((path) => {
    const { line, column } = positions.locate({ path, part: "key" }).start;
    // One that is set in deeper belongs to what stands above.
    const isThere = comments.some(
      (comment) => comment.line === line - 1 && positions.locate(comment).start.column === column,
    );
    return isThere ? [`the comment above it, in line ${line - 1}, stays`] : [];
  });
}
