import type { PairDecision, Separation, Verdict } from "../../analysis/separation/result.js";
import type { Segment } from "../../model/canvas.js";
import { displayWidth, padEnd } from "../../text/width.js";
import type { Scene } from "../scene.js";
import { lettersText, scoreText } from "../separation-words.js";
import { wrapLine } from "./flow.js";
import type { Pen } from "./pen.js";
import { segmentSign } from "./signs-of.js";
import { type Line, lineWidth, padLine, type Span, type Style, span } from "./spans.js";

/** How much a cell of the matrix says. */
interface CellForm {
  readonly width: number;
  /** Room that names of rows need at least beside such cells. */
  readonly names: number;
  lines(pair: PairDecision, pen: Pen): readonly string[];
}

/** One letter per verdict, capitals where something is to be done. */
export const VERDICT_LETTERS: Readonly<Record<Verdict, string>> = {
  separate: "s",
  thin: "t",
  merge: "M",
  unproven: "U",
  undecided: "?",
};

const SCORE = 5;
const FORMS: readonly CellForm[] = [
  {
    width: 11,
    names: 18,
    lines: (pair, { signs }) => [`${padEnd(scoreText(pair, signs.to), SCORE)} ${lettersText(pair, signs.unknown)}`],
  },
  {
    width: SCORE,
    names: 16,
    lines: (pair, { signs }) => [scoreText(pair, signs.to), lettersText(pair, signs.unknown)],
  },
  { width: 1, names: 14, lines: ({ verdict }) => [VERDICT_LETTERS[verdict]] },
];

const WIDEST_NAMES = 44;

export interface Matrix {
  readonly lines: readonly Line[];
  /** True when its cells show the verdict's letter only. */
  readonly isBrief: boolean;
}

/** The triangle of all pairs, with as much in each cell as the width allows; undefined when not even letters fit. */
export function matrixOf(separation: Separation, scene: Scene, pen: Pen, width: number): Matrix | undefined {
  const { segments } = separation;
  const signs = segments.map((segment) => segmentSign(segment, scene, pen));
  const signWidth = signs.reduce((widest, { text }) => Math.max(widest, displayWidth(text)), 0);
  const columns = segments.length - 1;
  const room = (form: CellForm) => width - columns * (Math.max(form.width, signWidth) + gapOf(form, signWidth));
  const form = FORMS.find((candidate) => room(candidate) >= candidate.names);
  if (columns < 1 || !form) return undefined;
  const layout: Layout = {
    form,
    cell: Math.max(form.width, signWidth),
    gap: gapOf(form, signWidth),
    names: Math.min(room(form), WIDEST_NAMES, 4 + widestName(segments, pen) + signWidth),
  };
  const head = rowOf(
    [],
    signs.slice(0, -1).map((sign) => [[sign]]),
    layout,
  );
  const rows = segments
    .slice(1)
    .flatMap((segment, at) => matrixRow(segment, segments.slice(0, at + 1), layout, { separation, scene, pen }));
  return { lines: [...head, ...rows], isBrief: form.width === 1 };
}

function widestName(segments: readonly Segment[], pen: Pen): number {
  return Math.max(...segments.slice(1).map(({ name }) => displayWidth(pen.words(name))));
}

interface Layout {
  readonly form: CellForm;
  readonly cell: number;
  readonly gap: number;
  readonly names: number;
}

interface Drawing {
  readonly separation: Separation;
  readonly scene: Scene;
  readonly pen: Pen;
}

/** Signs with numbers are set close, so that thirty letters fit on eighty columns. */
function gapOf({ width }: CellForm, signWidth: number): number {
  if (width > 1) return 2;
  return signWidth > 1 ? 0 : 1;
}

function matrixRow(
  segment: Segment,
  before: readonly Segment[],
  layout: Layout,
  { separation, scene, pen }: Drawing,
): readonly Line[] {
  const name = [segmentSign(segment, scene, pen), span(` ${pen.words(segment.name)}`)];
  const cells = before.map((other) => {
    const pair = separation.decide(other, segment);
    const style = styleOf(pair.verdict);
    return layout.form.lines(pair, pen).map((text): Line => [span(text, style)]);
  });
  return rowOf(wrapLine(name, layout.names - 1, 2), cells, layout);
}

/** What is clearly separate steps back, what is not stands out. */
function styleOf(verdict: Verdict): Style {
  return verdict === "separate" ? {} : { bold: true };
}

/** Sets a name and cells, each of one or more lines, side by side. */
function rowOf(
  name: readonly Line[],
  cells: readonly (readonly Line[])[],
  { cell, gap, names }: Layout,
): readonly Line[] {
  const height = Math.max(name.length, ...cells.map((lines) => lines.length));
  const between = " ".repeat(gap);
  return Array.from({ length: height }, (_, y) => {
    const row: Span[] = [...padLine(name[y] ?? [], names)];
    for (const lines of cells) row.push(span(between), ...padLine(lines[y] ?? [], cell));
    return row.slice(0, 1 + row.findLastIndex((piece) => lineWidth([piece]) > 0));
  });
}
