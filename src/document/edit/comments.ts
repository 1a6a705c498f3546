import { limitsFor, scanTokens } from "../scan.js";
import type { Comment } from "../source-tree.js";
import { type EntrySlot, entryEnd, entryStart } from "./tree.js";

/** All comments of a text, in file order. */
export function commentsIn(source: string): readonly Comment[] {
  return scanTokens(source, limitsFor(source.length)).comments;
}

/** A comment as it is written, without spaces that nobody sees. */
export function writtenComment({ text }: Comment): string {
  return `#${text.trimEnd()}`;
}

/** The comments that are part of an entry: from its key to the end of its value, and beside that. */
export function commentsOfEntry(source: string, slot: EntrySlot): readonly Comment[] {
  const [start, end] = [entryStart(slot), entryEnd(slot, source)];
  const isBeside = (comment: Comment) => comment.start >= end && /^[ \t,]*$/.test(source.slice(end, comment.start));
  return commentsIn(source).filter((comment) => comment.start >= start && (comment.end <= end || isBeside(comment)));
}
