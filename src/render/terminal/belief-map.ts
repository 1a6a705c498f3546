import { KNOWLEDGE } from "../../analysis/belief-ranking.js";
import type { Hypothesis } from "../../model/canvas.js";
import { padEnd } from "../../text/width.js";
import { beliefGrid } from "../belief-grid.js";
import { KNOWLEDGE_HEADINGS, levelText } from "../belief-words.js";
import { wrapLine } from "./flow.js";
import type { Pen } from "./pen.js";
import { type Line, padLine, span } from "./spans.js";

const ROW_HEAD = 14;
const SHORT_HEAD = 4;
const LEAST_CELL = 6;

/**
 * Hypotheses by number: how important down, how much is known across. What is important and unknown stands top left.
 * Nothing where it does not fit: the list says the same in words.
 */
export function beliefMap(ranked: readonly Hypothesis[], pen: Pen, width: number): readonly Line[] {
  if (width < SHORT_HEAD + LEAST_CELL * KNOWLEDGE.length) return [];
  const isShort = width < ROW_HEAD + KNOWLEDGE.length * 16;
  const head = isShort ? SHORT_HEAD : ROW_HEAD;
  const cell = Math.max(LEAST_CELL, Math.min(18, Math.floor((width - head) / KNOWLEDGE.length)));
  const headings = KNOWLEDGE.map((knowledge) => {
    const { heading, short } = KNOWLEDGE_HEADINGS[knowledge];
    return span(padEnd(isShort ? short : heading, cell), { dim: true });
  });
  const rule = span(
    " ".repeat(head - 2) + pen.signs.lines[6] + (pen.signs.lines[10] ?? "").repeat(cell * KNOWLEDGE.length - 1),
    { dim: true },
  );
  const rows = beliefGrid(ranked).flatMap(({ level, cells }) => {
    const lines = cells.map(({ numbers, isUrgent }) =>
      wrapLine([span(numbers.join(" "), { bold: isUrgent })], cell - 1),
    );
    const name = isShort ? String(level ?? "?") : levelText(level);
    return rowLines(name, lines, cell, head, pen);
  });
  return [[span(" ".repeat(head)), ...headings], [rule], ...rows];
}

function rowLines(
  name: string,
  cells: readonly (readonly Line[])[],
  cell: number,
  head: number,
  pen: Pen,
): readonly Line[] {
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, y) => [
    span(padEnd(y === 0 ? name : "", head - 2), { dim: true }),
    span(`${pen.signs.lines[5]} `, { dim: true }),
    ...cells.flatMap((lines) => padLine(lines[y] ?? [], cell)),
  ]);
}
