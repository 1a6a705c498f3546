import { columnOf, isFirstOnLine, lineStart } from "../edit/lines.js";
import { limitsFor, scanTokens } from "../read/scan.js";
import type { Comment } from "../source-tree.js";
import type { Remark } from "./layout.js";

/** The comments of a text, taken one after the other in the order in which they stand. */
export interface CommentQueue {
  readonly source: string;
  /** What stands above the first entry and is about the whole file: all of it, but a last paragraph of several. */
  takeHeader(first: number): { readonly header: readonly Remark[]; readonly isSetApart: boolean };
  /** True when an empty line stands above what begins at an offset, but for the one below the header. */
  isSetApart(offset: number): boolean;
  /** Those before an offset. */
  takeBefore(offset: number): readonly Remark[];
  /** Those on lines of their own before an offset, as long as they are set in at least this far. */
  takeSetIn(column: number, before: number): readonly Remark[];
  /** The next one, when it stands behind `end` on the same line with nothing but a comma between. */
  takeBeside(end: number): string | undefined;
  /** The next one, when it stands before an offset on the line of `mark`. */
  takeOnLine(mark: number, before: number): string | undefined;
}

/** Queues the comments of a text from an offset on. */
export function commentQueue(source: string, from: number): CommentQueue {
  const comments = scanTokens(source, limitsFor(source.length)).comments.filter(({ start }) => start >= from);
  let next = 0;
  let belowHeader = -1;
  const isSetApart = (offset: number) => offset !== belowHeader && isBlankAbove(source, offset);
  const takeWhile = (isTaken: (comment: Comment) => boolean): readonly Remark[] => {
    const first = next;
    for (let comment = comments[next]; comment && isTaken(comment); comment = comments[next]) next++;
    return comments
      .slice(first, next)
      .map((comment): Remark => ({ text: textOf(comment), blankAbove: isSetApart(comment.start) }));
  };
  const takeOne = (isTaken: (comment: Comment) => boolean): string | undefined => {
    const comment = comments[next];
    if (!comment || !isTaken(comment)) return undefined;
    next++;
    return textOf(comment);
  };
  return {
    source,
    takeHeader(first) {
      const above = comments.filter(({ start }) => start < first);
      const paragraph = above.findLastIndex(({ start }, i) => i > 0 && isBlankAbove(source, start));
      const isAll = isBlankAbove(source, first) || paragraph === -1;
      const end = isAll ? first : (above[paragraph]?.start ?? first);
      const header = takeWhile(({ start }) => start < end);
      if (header.length > 0 && isBlankAbove(source, end)) belowHeader = end;
      return { header, isSetApart: belowHeader === end };
    },
    isSetApart,
    takeBefore: (offset) => takeWhile(({ start }) => start < offset),
    takeSetIn: (column, before) =>
      takeWhile(({ start }) => start < before && isFirstOnLine(source, start) && columnOf(source, start) >= column),
    takeBeside: (end) => takeOne(({ start }) => start >= end && /^[ \t,]*$/.test(source.slice(end, start))),
    takeOnLine: (mark, before) => takeOne(({ start }) => start < before && !source.slice(mark, start).includes("\n")),
  };
}

function textOf({ text }: Comment): string {
  return `#${text.trimEnd()}`;
}

/** True when what stands at an offset is the first on its line, and the line above is empty. */
function isBlankAbove(source: string, offset: number): boolean {
  const start = lineStart(source, offset);
  return isFirstOnLine(source, offset) && /\n[ \t]*\r?\n$/.test(source.slice(Math.max(0, start - 400), start));
}
