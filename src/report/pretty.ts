import { harmless } from "../text/harmless.js";
import { notACommand } from "../text/not-a-command.js";
import { wrapText } from "../text/wrap.js";
import { codeFrame, type FrameOptions, gutterWidth, type Mark } from "./code-frame.js";
import { paintWith } from "./paint.js";
import { findingsToShow, type Report, type ReportedFinding, type ReportOptions } from "./report.js";
import { sourceLines } from "./source-lines.js";
import { summarise } from "./summary.js";

/** More than this in one file is not read. */
const LIMIT = 100;
/** More marks than this make one finding a page; the others are named by line. */
const MOST_MARKS = 8;

/** Findings for people: what is wrong, the lines that say so, why it matters and what would be right. */
export function* pretty(report: Report, options: ReportOptions): Iterable<string> {
  for (const file of report.files) {
    const lines = sourceLines(file.source);
    const { shown, omitted } = findingsToShow(file, report.shownFrom, LIMIT);
    for (const finding of shown) yield `${drawFinding(finding, lines, options).map(notACommand).join("\n")}\n\n`;
    if (omitted > 0) yield `+ ${omitted} more in ${harmless(file.file, options)}\n\n`;
  }
  if (report.shownFrom === "info") yield `${summarise(report)}\n`;
}

function drawFinding(finding: ReportedFinding, lines: readonly string[], options: ReportOptions): string[] {
  const paint = paintWith(options.colour);
  const emphasise = (text: string) => paint.severity(finding.severity, text);
  const main: Mark = { range: finding.range, label: finding.label ?? "", isMain: true };
  const others = finding.related.map((related) => ({ ...related, isMain: false }));
  const marks = [main, ...others.slice(0, MOST_MARKS - 1)];
  const frame: FrameOptions = { ...options, paint, emphasise };
  const margin = " ".repeat(gutterWidth(marks));
  const { line, column } = finding.range.start;
  const [corner, bar] = options.ascii ? [",-", "|"] : ["┌─", "│"];
  return [
    ...headline(finding, frame),
    `${margin}${paint.faint(corner)} ${harmless(finding.file, options)}:${line}:${column}`,
    `${margin}${paint.faint(bar)}`,
    ...codeFrame(lines, marks, frame),
    ...notes(finding, others.slice(MOST_MARKS - 1)).flatMap((note) => drawNote(note, margin, frame)),
  ];
}

function headline({ severity, rule, message }: ReportedFinding, options: FrameOptions): string[] {
  const title = `${severity}[${rule}]`;
  const [first = "", ...rest] = wrapText(
    harmless(message, options),
    options.width - 2,
    options.width - title.length - 1,
  );
  const start = `${options.emphasise(title)} ${options.paint.strong(first)}`.trimEnd();
  return [start, ...rest.map((line) => `  ${options.paint.strong(line)}`)];
}

type Note = readonly [name: string, text: string];

function notes(finding: ReportedFinding, unmarked: readonly Mark[]): Note[] {
  const also = unmarked.map(({ range, label }) => `line ${range.start.line}${label && `: ${label}`}`).join("; ");
  const all: Note[] = [
    ["also", also],
    ["why", finding.why],
    ["do", finding.advice],
    ["more", `canvas explain ${finding.rule}`],
  ];
  return all.filter(([, text]) => text !== "");
}

function drawNote([name, text]: Note, margin: string, options: FrameOptions): string[] {
  const start = `${margin}= ${name.padEnd(4)} `;
  const [first, ...rest] = wrapText(harmless(text, options), options.width - start.length);
  return [
    `${margin}${options.paint.faint("=")} ${name.padEnd(4)} ${first}`,
    ...rest.map((line) => " ".repeat(start.length) + line),
  ];
}
