import { limitsFor, scanTokens } from "../read/scan.js";
import type { Comment } from "../source-tree.js";

/** All comments of a text, in file order. */
export function commentsIn(source: string): readonly Comment[] {
  return scanTokens(source, limitsFor(source.length)).comments;
}

/** A comment as it is written, without spaces that nobody sees. */
export function writtenComment({ text }: Comment): string {
  return `#${text.trimEnd()}`;
}
