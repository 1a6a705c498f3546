import { changed, stepsOf } from "../../../src/document/edit/change.js";
import { valueOfText } from "../../../src/document/edit/read-back.js";
import { type EntrySlot, entryEnd, entryStart, parseForEdit, slotAt } from "../../../src/document/edit/tree.js";
import { limitsFor, scanTokens } from "../../../src/document/read/scan.js";
import type { Comment } from "../../../src/document/source-tree.js";
import type { CanvasEdit } from "../../../src/model/finding.js";
import type { CanvasPath } from "../../../src/model/path.js";

/** The comments of a text, in file order. */
export function commentsIn(source: string): readonly Comment[] {
  return scanTokens(source, limitsFor(source.length)).comments;
}

/** Those that are part of an entry: between its key and the end of its value, beside that, and set in deeper below it. */
export function commentsOfEntry(source: string, path: CanvasPath): readonly Comment[] {
  const slot = slotAt(parseForEdit(source), path);
  if (slot === undefined || slot.kind === "root") return [];
  const [start, end] = [entryStart(slot), entryEnd(slot, source)];
  const last = endWithComments(source, slot);
  const isBeside = (comment: Comment) => comment.start >= end && /^[ \t,]*$/.test(source.slice(end, comment.start));
  // Spaces behind a comment are a part of it, and behind the end of the entry.
  return commentsIn(source).filter((comment) => comment.start >= start && (comment.start < last || isBeside(comment)));
}

/** Where an entry ends, comments below it that are set in deeper included. */
export function endWithComments(source: string, slot: EntrySlot): number {
  const [start, end] = [entryStart(slot), entryEnd(slot, source)];
  const isFirst = /(^|\n)\uFEFF?[ ]*$/.test(source.slice(0, start));
  const column = start - (source.lastIndexOf("\n", start - 1) + 1);
  const deeper = new RegExp(`^[^\\n]*\\n(?:[ \\t\\r]*\\n| {${column + 1},}#[^\\n]*(?:\\n|$))*`);
  if (!isFirst || slot.inFlow) return end;
  return end + (deeper.exec(source.slice(end))?.[0].trimEnd().length ?? 0);
}

/** Comments that go with an edit: those of the entries that it takes out. */
export function commentsThatGo(source: string, edit: CanvasEdit): readonly Comment[] {
  const before = valueOfText(source);
  return stepsOf(edit, before, changed(before, edit)).flatMap(({ kind, path }) =>
    kind === "remove" ? commentsOfEntry(source, path) : [],
  );
}

/** The texts of comments that stand in one list more often than in the other. */
export function missing(before: readonly Comment[], after: readonly Comment[]): readonly string[] {
  const left = after.map(({ text }) => text.trimEnd());
  return before.flatMap(({ text }) => {
    const at = left.indexOf(text.trimEnd());
    if (at === -1) return [`#${text.trimEnd()}`];
    left.splice(at, 1);
    return [];
  });
}
