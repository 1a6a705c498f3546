import { harmless } from "../../text/harmless.js";
import { padStart } from "../../text/width.js";
import { wrapText } from "../../text/wrap.js";
import type { Pen } from "./pen.js";
import { type Line, span } from "./spans.js";

const LINE_NUMBER = 7;
const DEEPEST = 12;

/** Lines of a file with their numbers, indented as they are there; a long one is wrapped. */
export function quoteLines(
  lines: readonly { readonly line: number; readonly text: string }[],
  pen: Pen,
  width: number,
): readonly Line[] {
  return lines.flatMap(({ line, text }) => {
    const indent = Math.min(DEEPEST, text.length - text.trimStart().length, Math.floor(width / 4));
    const room = width - LINE_NUMBER - 3 - indent;
    const words = wrapText(harmless(text.trim(), { ascii: pen.ascii }), room);
    const bar = ` ${pen.signs.lines[5]} `;
    return words.map((row, at) => [
      span(padStart(at === 0 ? String(line) : "", LINE_NUMBER) + bar, { dim: true }),
      span(" ".repeat(indent) + row),
    ]);
  });
}
