import type { PairDecision, Separation, Verdict } from "../../analysis/separation/result.js";
import { CRITERIA } from "../../model/vocabulary.generated.js";
import { groupedNumber } from "../../text/grouped-number.js";
import type { Scene } from "../scene.js";
import { separationNotes } from "../separation-notes.js";
import { CRITERION_WORDS, summaryText, VERDICT_WORDS, VERDICTS_BY_CONCERN } from "../separation-words.js";
import type { TextOptions } from "../view.js";
import { flow, paragraph, wrapLine } from "./flow.js";
import { findingsLines, headerLines } from "./frame.js";
import { matrixOf, VERDICT_LETTERS } from "./matrix.js";
import { evidenceLines, pairLines, pairTitle } from "./pair-lines.js";
import type { Pen } from "./pen.js";
import { type Line, span } from "./spans.js";

const MOST_PAIRS_LISTED = 45;
const MOST_EVIDENCE = 12;

/** The separation report: the matrix, pairs that are not clearly separate with their evidence, what follows, what to ask. */
export function* separationLines(scene: Scene, pen: Pen, options: TextOptions): Iterable<Line> {
  const { separation } = scene.facts;
  const width = options.width - 1;
  const inset = (lines: Iterable<Line>) =>
    Array.from(lines, (line) => (line.length === 0 ? line : [span(" "), ...line]));
  yield* headerLines(scene, pen, options.width);
  yield* inset(wrapLine([span(pen.words(summaryText(separation, scene.focus)), { bold: true })], width));
  if (separation.pairCount > 0) {
    // The matrix of one segment is a column; its pairs follow anyway, each with its result.
    if (!scene.focus) yield* inset([[], ...matrixPart(separation, scene, pen, width)]);
    for (const verdict of VERDICTS_BY_CONCERN) yield* inset(verdictPart(verdict, separation, scene, pen, width));
  }
  for (const { title, lines } of separationNotes(separation, scene))
    yield* inset([[], heading(title), ...lines.flatMap((line) => itemLines(pen.words(line), pen, width))]);
  yield* findingsLines(pen, options);
}

function heading(title: string): Line {
  return [span(title.toUpperCase(), { bold: true })];
}

function itemLines(text: string, pen: Pen, width: number): readonly Line[] {
  const lines = paragraph(text, width, {}, 2);
  return lines.map((line, at) => (at === 0 ? [span(`${pen.signs.dash} `), ...line.slice(1)] : line));
}

function matrixPart(separation: Separation, scene: Scene, pen: Pen, width: number): readonly Line[] {
  const matrix = matrixOf(separation, scene, pen, width);
  if (!matrix) {
    const text = `The matrix of ${separation.segments.length} segments needs more than ${width + 1} columns; what matters follows as a list.`;
    return paragraph(text, width, { dim: true });
  }
  const letters = CRITERIA.map(
    (criterion) => `${CRITERION_WORDS[criterion].letter} ${CRITERION_WORDS[criterion].name}`,
  );
  const { unknown, to } = pen.signs;
  const key = matrix.isBrief
    ? VERDICTS_BY_CONCERN.toReversed().map((verdict) => `${VERDICT_LETTERS[verdict]} ${verdict}`)
    : [`met${to}possible/of`, ...letters, `${unknown} unknown`, "- not applicable", "blank: the same"];
  return [
    ...matrix.lines,
    [],
    ...flow(
      key.map((text) => [span(text, { dim: true })]),
      width,
      "   ",
    ),
  ];
}

/** The pairs of one verdict: separate ones a line each, the others with evidence; what is capped is counted. */
function* verdictPart(verdict: Verdict, separation: Separation, scene: Scene, pen: Pen, width: number): Iterable<Line> {
  const total = separation.counts[verdict];
  if (total === 0) return;
  yield [];
  yield* wrapLine(
    [span(`${total} ${verdict.toUpperCase()}`, { bold: true }), span(VERDICT_WORDS[verdict].slice(verdict.length))],
    width,
  );
  const samples = separation.samples[verdict];
  if (verdict === "separate") {
    // A part of a long list of what is all right helps nobody; the matrix has them all.
    const listed = total > MOST_PAIRS_LISTED ? [] : samples;
    for (const pair of listed) yield* pairLines(pair, scene, pen, width);
    yield* moreLine(total - listed.length, "canvas why A B explains one", width, listed.length === 0);
    return;
  }
  const [bare, telling] = partition(samples, nothingKnown);
  const explained = telling.slice(0, MOST_EVIDENCE);
  for (const [at, pair] of explained.entries())
    yield* [...(at > 0 ? [[]] : []), ...evidenceLines(separation.report(pair.a, pair.b), scene, pen, width)];
  if (total === separation.pairCount && telling.length === 0) {
    yield* paragraph("No criterion can be decided yet for any pair: the questions below come first.", width, {}, 2);
    return;
  }
  if (explained.length > 0 && bare.length > 0) yield [];
  yield* barePairs(bare.slice(0, MOST_PAIRS_LISTED), scene, pen, width);
  yield* moreLine(
    total - explained.length - Math.min(bare.length, MOST_PAIRS_LISTED),
    "canvas why A B explains one",
    width,
  );
}

/** True when no criterion has anything to say yet: such pairs need no evidence each. */
function nothingKnown({ results }: PairDecision): boolean {
  return CRITERIA.every((criterion) => results[criterion] === "unknown" || results[criterion] === "not-applicable");
}

function partition<T>(list: readonly T[], test: (entry: T) => boolean): [T[], T[]] {
  return [list.filter(test), list.filter((entry) => !test(entry))];
}

function* barePairs(pairs: readonly PairDecision[], scene: Scene, pen: Pen, width: number): Iterable<Line> {
  if (pairs.length === 0) return;
  yield* paragraph("No criterion can be decided yet for:", width, {}, 2);
  for (const pair of pairs)
    yield* wrapLine(pairTitle(pair, scene, pen), width - 4, 2).map((line) => [span("    "), ...line]);
}

function* moreLine(more: number, how: string, width: number, isAll = false): Iterable<Line> {
  if (more > 0)
    yield* paragraph(
      `${isAll ? "" : "and "}${groupedNumber(more)}${isAll ? " pairs" : " more"} (${how}; all of them: --format json)`,
      width,
      { dim: true },
      2,
    );
}
