import type { Thing } from "../../analysis/refactor/thing.js";
import type { OpenCanvas } from "../open-canvas.js";
import { commentLines } from "./comment-lines.js";

/**
 * A comment right above what goes stays, lest words of the author are lost; it may mean what is gone.
 * @param text the file as it is without that
 */
export function commentAbove(
  { places }: Pick<Thing, "places">,
  { comments, positions, source }: OpenCanvas,
  text: string,
): readonly string[] {
  return places.flatMap((path) => {
    const { line, column } = positions.locate({ path, part: "key" }).start;
    // One that is set in deeper belongs to what stands above.
    const above = comments.find(
      (comment) => comment.line === line - 1 && positions.locate(comment).start.column === column,
    );
    const now = above && commentLines(source, text)(above);
    return now === undefined ? [] : [`the comment above it stays, in line ${now}`];
  });
}
