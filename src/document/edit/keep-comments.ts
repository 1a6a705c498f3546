import type { CanvasPath } from "../../model/path.js";
import { writtenComment } from "./comments.js";
import { commentsAbove } from "./comments-above.js";
import type { Cut } from "./cut.js";
import { commentsOfEntry } from "./entry-comments.js";
import { belowEntry, columnOf } from "./lines.js";
import { type ReadForEdit, requireSlot } from "./splice-context.js";
import { entryEnd, entryStart } from "./tree.js";

/**
 * Copies the comments of one entry below another, set in as what belongs to it; where that is in braces, above them.
 * Comments that disable a rule are about what goes.
 */
export function keepComments(read: ReadForEdit, path: CanvasPath, from: CanvasPath): Cut | undefined {
  const { source, document, unit, eol } = read;
  const [into, gone] = [requireSlot(document, path), requireSlot(document, from)];
  if (into.kind === "root" || gone.kind === "root") return undefined;
  const comments = commentsOfEntry(source, gone)
    .map(writtenComment)
    .filter((comment) => !/^#\s*canvas-disable/.test(comment));
  if (comments.length === 0) return undefined;
  if (into.inFlow) return commentsAbove(read, path, comments);
  const column = columnOf(source, entryStart(into));
  const at = belowEntry(source, entryEnd(into, source), column);
  const lines = comments.map((comment) => " ".repeat(column + unit) + comment);
  const needsBreak = at > 0 && source[at - 1] !== "\n";
  const text = lines.join(eol);
  return { start: at, end: at, by: needsBreak ? eol + text : text + eol };
}
