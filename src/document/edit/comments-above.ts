import type { CanvasPath } from "../../model/path.js";
import type { Cut } from "./cut.js";
import { columnOf, isFirstOnLine, lineStart } from "./lines.js";
import type { ReadForEdit } from "./splice-context.js";
import { entryStart, slotAt, startOf } from "./tree.js";

/**
 * Puts comments on lines of their own above the nearest entry at or around a path where a line can begin: nothing that a
 * text says depends on comments there.
 */
export function commentsAbove(
  { source, document, eol }: ReadForEdit,
  path: CanvasPath,
  comments: readonly string[],
): Cut {
  const start = entryAround({ source, document }, path) ?? startOf(document.contents, []);
  const margin = isFirstOnLine(source, start) ? " ".repeat(columnOf(source, start)) : "";
  const at = lineStart(source, start);
  return { start: at, end: at, by: comments.map((comment) => margin + comment + eol).join("") };
}

/** Where the nearest entry begins that is the first on its line, and not inside braces. */
function entryAround(
  { source, document }: Pick<ReadForEdit, "source" | "document">,
  path: CanvasPath,
): number | undefined {
  for (let at = path; at.length > 0; at = at.slice(0, -1)) {
    const slot = slotAt(document, at);
    if (slot === undefined || slot.kind === "root" || slot.inFlow) continue;
    const start = entryStart(slot);
    if (isFirstOnLine(source, start)) return start;
  }
  return undefined;
}
