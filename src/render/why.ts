import type { Facts } from "../analysis/facts.js";
import { missingWords } from "../analysis/missing-words.js";
import type { NextQuestion, PairReport } from "../analysis/separation/result.js";
import type { Place } from "../model/path.js";
import { CRITERIA, type Criterion } from "../model/vocabulary.generated.js";
import { sceneOf } from "./scene.js";
import { reportData } from "./separation-data.js";
import { scoreText, VERDICT_WORDS } from "./separation-words.js";
import { paragraph, wrapLine } from "./terminal/flow.js";
import { criterionLines, pairTitle } from "./terminal/pair-lines.js";
import { type Pen, penFor } from "./terminal/pen.js";
import { quoteLines } from "./terminal/quote.js";
import { type Line, paint, span } from "./terminal/spans.js";
import type { TextOptions } from "./view.js";

export interface SourceLine {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** Finds the line of the file that a place stands on. */
export type Quote = (place: Place) => SourceLine;

type WhyOptions = Pick<TextOptions, "width" | "colour" | "ascii">;

const NARROWEST = 20;

/** One pair explained: verdict, every criterion with evidence and the lines it rests on, the question that would decide it; lines without their ends. */
export function* whyLines(report: PairReport, facts: Facts, quote: Quote, options: WhyOptions): Iterable<string> {
  const pen = penFor(options);
  const width = Math.max(NARROWEST, options.width);
  for (const line of pairPage(report, facts, quote, pen, width)) yield paint(line, options.colour).trimEnd();
}

function* pairPage(report: PairReport, facts: Facts, quote: Quote, pen: Pen, width: number): Iterable<Line> {
  const scene = sceneOf(facts);
  yield* wrapLine(pairTitle(report, scene, pen), width, 2);
  const score = `${scoreText(report, pen.signs.to)} criteria`;
  yield* wrapLine([span(VERDICT_WORDS[report.verdict], { bold: true }), span(` (${score})`)], width, 2);
  for (const segment of [report.a, report.b])
    if (!facts.links.isServed(segment))
      yield* note(`"${segment.name}" is not served now (decision: ${segment.decision})`, pen, width);
  for (const segment of report.recheck)
    yield* note(`recheck: "${segment.name}" may itself be two segments`, pen, width);
  for (const criterion of CRITERIA) {
    yield [];
    yield* criterionLines(report, pen, width, [criterion]);
    yield* quoteLines(sourceLines(report, criterion, quote), pen, width);
  }
  const ask = askNext(report, facts);
  if (ask) yield* [[], ...wrapLine([span("Best asked next: ", { bold: true }), span(pen.words(ask))], width, 2)];
}

function note(text: string, pen: Pen, width: number): readonly Line[] {
  return paragraph(pen.words(text), width);
}

/** The lines a criterion rests on, each once, in file order. */
function sourceLines({ criteria }: PairReport, criterion: Criterion, quote: Quote): readonly SourceLine[] {
  const lines = new Map(criteria[criterion].places.map(quote).map((found) => [found.line, found]));
  return [...lines.values()].sort((a, b) => a.line - b.line);
}

/** The question that would settle an open criterion of this pair; undefined when none is open. */
function askNext(report: PairReport, { separation }: Facts): string | undefined {
  const isOpen = (criterion: Criterion) => report.criteria[criterion].result === "unknown";
  const concerns = ({ about, criterion }: NextQuestion) =>
    isOpen(criterion) && about.some((segment) => segment === report.a || segment === report.b);
  const known = separation.questions.find(concerns);
  if (known) return known.ask;
  const isSettled = report.verdict === "separate" || report.verdict === "thin";
  const [own] = isSettled ? [] : separation.questionsAbout(report.a, report.b);
  if (own) return own.ask;
  const missing = CRITERIA.filter(isOpen).flatMap((criterion) => report.criteria[criterion].missing);
  return missing.length === 0
    ? undefined
    : `write down ${missingWords(missing, [report.a, report.b]).slice(0, 3).join(", ")}`;
}

/** The same as data. */
export function whyData(report: PairReport, facts: Facts, quote: Quote) {
  const { criteria, ...pair } = reportData(report);
  const withSource = CRITERIA.map(
    (criterion) => [criterion, { ...criteria[criterion], source: sourceLines(report, criterion, quote) }] as const,
  );
  return { version: 1, ...pair, criteria: Object.fromEntries(withSource), ask: askNext(report, facts) ?? null };
}
