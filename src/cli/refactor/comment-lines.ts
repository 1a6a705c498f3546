import { type Comment, readAgain } from "../../document/read-canvas.js";
import { grouped } from "../../model/grouped.js";
import { lineChanges } from "../../text/line-diff.js";

/** Tells in which line a comment stands after a change; undefined when it is gone. Both texts are looked at once. */
export function commentLines(before: string, after: string): (comment: Comment) => number | undefined {
  const byText = grouped(readAgain(after).comments, ({ text }) => text.trimEnd());
  const changes = lineChanges(before.split("\n"), after.split("\n"));
  /** By how many lines the change moves what stands in a line. */
  const shiftAbove = (line: number): number =>
    changes
      .filter(({ end }) => end < line)
      .reduce((sum, { start, end, newStart, newEnd }) => sum + (newEnd - newStart) - (end - start), 0);
  return ({ line, text }) => {
    const same = (byText.get(text.trimEnd()) ?? []).map((comment) => comment.line);
    const expected = line + shiftAbove(line);
    return same.includes(expected) ? expected : same[0];
  };
}
