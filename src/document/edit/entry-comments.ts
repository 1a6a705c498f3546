import type { Comment } from "../source-tree.js";
import { commentsIn } from "./comments.js";
import { disablesAbove } from "./disables-above.js";
import { belowEntry, columnOf, isFirstOnLine } from "./lines.js";
import { type EntrySlot, entryEnd, entryStart } from "./tree.js";

/**
 * The comments that are part of an entry: from its key to the end of its value, beside that, and below it where they are
 * set in deeper; above it only those that disable a rule for it.
 */
export function commentsOfEntry(source: string, slot: EntrySlot): readonly Comment[] {
  const [start, end] = [entryStart(slot), entryEnd(slot, source)];
  const last = isOnOwnLines(source, slot) ? ownEnd(source, slot) : end;
  const isBeside = (comment: Comment) => comment.start >= end && /^[ \t,]*$/.test(source.slice(end, comment.start));
  const own = commentsIn(source).filter((each) => each.start >= start && (each.end <= last || isBeside(each)));
  return [...disablesAbove(source, start).comments, ...own];
}

/** True for an entry of a block whose line begins with it. */
export function isOnOwnLines(source: string, slot: EntrySlot): boolean {
  return !slot.inFlow && isFirstOnLine(source, entryStart(slot));
}

/** Where the last line of an entry on lines of its own ends, before its line break: comments that belong to it included. */
export function ownEnd(source: string, slot: EntrySlot): number {
  const below = belowEntry(source, entryEnd(slot, source), columnOf(source, entryStart(slot)));
  const ending = /\r?\n$/.exec(source.slice(Math.max(0, below - 2), below))?.[0] ?? "";
  return below - ending.length;
}
