import type { Comment } from "../../source-tree.js";
import { decline } from "./declined.js";

/** A line that says something: neither blank nor a comment. */
export interface Line {
  /** Offset of its first character that is no space. */
  readonly start: number;
  /** Offset behind its last character before the line end. */
  readonly end: number;
  /** Spaces before its content. */
  readonly indent: number;
  /** 1-based. */
  readonly number: number;
}

const SPACE = 32;
const HASH = 35;
const LINE_FEED = 10;
const RETURN = 13;

// Tabs, other line ends and byte order marks inside the text, and document markers, are left to `yaml`.
const STRANGE = /[\t\u0085\u2028\u2029\ufeff]|\r(?!\n)|^(?:---|\.\.\.|%)/m;

/** The lines with content, and the comments that have a line of their own. */
export function readLines(source: string): { readonly lines: readonly Line[]; readonly comments: Comment[] } {
  if (STRANGE.test(source)) decline();
  const lines: Line[] = [];
  const comments: Comment[] = [];
  let number = 1;
  for (let from = 0; from < source.length; number++) {
    let lineEnd = source.indexOf("\n", from);
    if (lineEnd < 0) lineEnd = source.length;
    let start = from;
    while (source.charCodeAt(start) === SPACE) start++;
    const end = source.charCodeAt(lineEnd - 1) === RETURN && lineEnd > start ? lineEnd - 1 : lineEnd;
    if (source.charCodeAt(start) === HASH)
      comments.push({ start, end, text: source.slice(start + 1, end), line: number });
    else if (start < end && source.charCodeAt(start) !== LINE_FEED)
      lines.push({ start, end, indent: start - from, number });
    from = lineEnd + 1;
  }
  return { lines, comments };
}
