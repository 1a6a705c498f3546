import { type Comment, readCanvas } from "../../document/read-canvas.js";
import { lineChanges } from "../../text/line-diff.js";

/** The line in which a comment stands after a change; undefined when it is gone. */
export function lineOfComment({ line, text }: Comment, before: string, after: string): number | undefined {
  const same = readCanvas(after).comments.filter((comment) => comment.text.trimEnd() === text.trimEnd());
  const expected = line + shiftAbove(line, before, after);
  return (same.find((comment) => comment.line === expected) ?? same[0])?.line;
}

/** By how many lines a change moves what stands in a line. */
function shiftAbove(line: number, before: string, after: string): number {
  return lineChanges(before.split("\n"), after.split("\n"))
    .filter(({ end }) => end < line)
    .reduce((sum, { start, end, newStart, newEnd }) => sum + (newEnd - newStart) - (end - start), 0);
}
