import type { SegmentFit } from "../../analysis/fit.js";
import type { ValueProposition } from "../../model/canvas.js";
import { columnName, type FitRow, fitTable } from "../fit-table.js";
import { isGap, OPEN_WORDS } from "../fit-words.js";
import { nameAndState } from "../part-names.js";
import type { Scene } from "../scene.js";
import { flow, wrapLine } from "./flow.js";
import type { Pen } from "./pen.js";
import { segmentSign } from "./signs-of.js";
import { type Line, lineWidth, padLine, restyle, type Span, span } from "./spans.js";

const LEAST_NAMES = 22;
const WIDEST_NAMES = 48;
const GAP = "  ";
const OPEN = "open";

/**
 * Needs down, offers across; in each cell the signs of those whose need the offer addresses (in brackets: planned), at
 * the end those for whom nothing is said to. Undefined where it does not fit, or no offer says what it addresses.
 */
export function fitMatrix(
  fits: readonly SegmentFit[],
  scene: Scene,
  pen: Pen,
  width: number,
): readonly Line[] | undefined {
  const { rows, offers } = fitTable(fits, scene.facts.canvas);
  if (offers.length === 0) return undefined;
  const letters = offers.map((_, at): Line => [span(columnName(at), { bold: true })]);
  const cells = rows.map((row) => [
    ...offers.map((offer) => metCell(row, offer, scene, pen)),
    openCell(row, scene, pen),
  ]);
  const hasOpen = cells.some((row) => lineWidth(row.at(-1) ?? []) > 0);
  const table = [[...letters, hasOpen ? [span(OPEN, { bold: true })] : []], ...cells];
  const widths = [...offers, OPEN].map((_, x) => Math.max(...table.map((row) => lineWidth(row[x] ?? []))));
  const room = width - widths.reduce((sum, cell) => sum + cell + GAP.length, 0);
  if (room < LEAST_NAMES) return undefined;
  const names = [undefined, ...rows.map(({ need }) => need.text)];
  const marks = { hasOpen, hasPlanned: rows.some(hasPlanned) };
  const lines = table.flatMap((row, y) => tableRow(names[y], row, widths, Math.min(room, WIDEST_NAMES), pen));
  return [...lines, [], ...flow(legend(offers, marks, pen), width, "   ")];
}

function metCell({ met }: FitRow, offer: ValueProposition, scene: Scene, pen: Pen): Line {
  const entries = met.get(offer);
  if (!entries) return [span(pen.signs.unknown, { dim: true })];
  return spaced(
    entries.map(({ segment, isThere }) => {
      const sign: Line = [segmentSign(segment, scene, pen)];
      return isThere ? sign : restyle([span("("), ...sign, span(")")], { dim: true });
    }),
  );
}

/** Who has the need and gets nothing for it, with its weight; what matters most stands out. */
function openCell({ open }: FitRow, scene: Scene, pen: Pen): Line {
  return spaced(
    open.map(({ segment, fit }) => {
      const sign = segmentSign(segment, scene, pen);
      // A sign with a number of its own needs something between it and the weight.
      const weight = fit.weight === undefined ? "" : `${sign.text.length > 1 ? ":" : ""}${fit.weight}`;
      return [sign, span(weight, { bold: isGap(fit) })];
    }),
  );
}

function spaced(entries: readonly Line[]): Line {
  const isLoose = entries.some((entry) => lineWidth(entry) > 1);
  return entries.flatMap((entry, at) => (at > 0 && isLoose ? [span(" "), ...entry] : entry));
}

function tableRow(
  name: string | undefined,
  cells: readonly Line[],
  widths: readonly number[],
  nameWidth: number,
  pen: Pen,
): readonly Line[] {
  const lines = wrapLine([span(name === undefined ? "" : pen.words(name))], nameWidth, 2);
  return lines.map((line, at) => {
    const row: Span[] = [...padLine(line, nameWidth)];
    if (at === 0) for (const [x, cell] of cells.entries()) row.push(span(GAP), ...padLine(cell, widths[x] ?? 0));
    return row;
  });
}

function hasPlanned({ met }: FitRow): boolean {
  return [...met.values()].flat().some(({ isThere }) => !isThere);
}

interface Marks {
  readonly hasOpen: boolean;
  readonly hasPlanned: boolean;
}

/** What each column is, and what the marks in it mean. */
function legend(offers: readonly ValueProposition[], marks: Marks, pen: Pen): readonly Line[] {
  const entry = (head: string, text: string): Line => [span(head, { bold: true }), span(` ${text}`, { dim: true })];
  const columns = offers.map((offer, at) => entry(columnName(at), pen.words(nameAndState(offer))));
  return [
    ...columns,
    ...(marks.hasPlanned ? [entry("( )", "only planned")] : []),
    ...(marks.hasOpen ? [entry(OPEN, OPEN_WORDS)] : []),
  ];
}
