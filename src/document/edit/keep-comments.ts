import type { CanvasPath } from "../../model/path.js";
import { limitsFor, scanTokens } from "../scan.js";
import type { Cut } from "./cut.js";
import { belowEntry, columnOf, lineEnd } from "./lines.js";
import { requireSlot, type SpliceContext } from "./splice-context.js";
import { type EntrySlot, entryEnd, entryStart } from "./tree.js";

/**
 * Copies the comments within one entry below another, set in as what belongs to it. Inside braces no comment can stand on
 * a line of its own; comments that disable a rule are about what goes.
 */
export function keepComments(context: SpliceContext, path: CanvasPath, from: CanvasPath): Cut | undefined {
  const { source, document, layout } = context;
  const [into, gone] = [requireSlot(document, path), requireSlot(document, from)];
  if (into.kind === "root" || gone.kind === "root" || into.inFlow) return undefined;
  const comments = commentsWithin(source, gone).filter((comment) => !/^#\s*canvas-disable/.test(comment));
  if (comments.length === 0) return undefined;
  const column = columnOf(source, entryStart(into));
  const at = belowEntry(source, entryEnd(into, source), column);
  const lines = comments.map((comment) => " ".repeat(column + layout.unit) + comment);
  const needsBreak = at > 0 && source[at - 1] !== "\n";
  const text = lines.join(layout.eol);
  return { start: at, end: at, by: needsBreak ? layout.eol + text : text + layout.eol };
}

/** From the entry to the end of its last line. Comments below it, set in deeper, stay when it goes. */
function commentsWithin(source: string, slot: EntrySlot): readonly string[] {
  const start = entryStart(slot);
  const end = lineEnd(source, entryEnd(slot, source));
  const { comments } = scanTokens(source, limitsFor(source.length));
  return comments
    .filter((comment) => comment.start >= start && comment.start < end)
    .map(({ text }) => `#${text.trimEnd()}`);
}
