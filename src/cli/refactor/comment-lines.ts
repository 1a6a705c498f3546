import { type Comment, readAgain } from "../../document/read-canvas.js";
import { lineChanges } from "../../text/line-diff.js";

/** Tells in which line a comment stands after a change; undefined when it is gone. Both texts are looked at once. */
export function commentLines(before: string, after: string): (comment: Comment) => number | undefined {
  const lines = new Map<string, number[]>();
  for (const { line, text } of readAgain(after).comments) {
    const same = lines.get(text.trimEnd());
    if (same) same.push(line);
    else lines.set(text.trimEnd(), [line]);
  }
  const changes = lineChanges(before.split("\n"), after.split("\n"));
  /** By how many lines the change moves what stands in a line. */
  const shiftAbove = (line: number): number =>
    changes
      .filter(({ end }) => end < line)
      .reduce((sum, { start, end, newStart, newEnd }) => sum + (newEnd - newStart) - (end - start), 0);
  return ({ line, text }) => {
    const same = lines.get(text.trimEnd()) ?? [];
    const expected = line + shiftAbove(line);
    return same.includes(expected) ? expected : same[0];
  };
}
