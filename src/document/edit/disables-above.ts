import type { Comment } from "../source-tree.js";
import { commentsIn } from "./comments.js";
import { isFirstOnLine, lineStart, nextLine } from "./lines.js";

/** Lines above an entry, from the first one that disables a rule for it. */
export interface DisablesAbove {
  /** Where the first of them begins; where the entry's own line begins when there are none. */
  readonly start: number;
  /** The lines between that say something else. */
  readonly others: string;
  readonly comments: readonly Comment[];
}

/** Comments above an entry that disable rules for the next line, which is its first: they are about nothing else. */
export function disablesAbove(source: string, entry: number): DisablesAbove {
  const first = lineStart(source, entry);
  const none = { start: first, others: "", comments: [] };
  if (!isFirstOnLine(source, entry) || !source.slice(0, first).includes("canvas-disable-next-line")) return none;
  const above = commentsAbove(source, first);
  const comments = above.filter(({ text }) => /^\s*canvas-disable-next-line(?=\s|$)/.test(text));
  const [top] = comments;
  if (top === undefined) return none;
  const lines = new Set(comments.map((comment) => lineStart(source, comment.start)));
  const start = lineStart(source, top.start);
  let others = "";
  for (let line = start; line < first; line = nextLine(source, line))
    if (!lines.has(line)) others += source.slice(line, nextLine(source, line));
  return { start, others, comments };
}

/** The comments on lines of their own with nothing but blank lines between them and an offset. */
function commentsAbove(source: string, offset: number): readonly Comment[] {
  const comments = commentsIn(source).filter(({ start }) => start < offset);
  let end = offset;
  const above: Comment[] = [];
  for (const comment of comments.reverse()) {
    const isNext = source.slice(comment.end, end).trim() === "" && isFirstOnLine(source, comment.start);
    if (!isNext) break;
    above.unshift(comment);
    end = lineStart(source, comment.start);
  }
  return above;
}
