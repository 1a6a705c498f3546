import type { Range } from "../model/path.js";
import { harmless } from "../text/harmless.js";
import { displayWidth } from "../text/width.js";
import { wrapText } from "../text/wrap.js";
import { type MarkedLine, markLine } from "./marked-line.js";
import type { Paint } from "./paint.js";
import type { ReportOptions } from "./report.js";

export interface Mark {
  readonly range: Range;
  readonly label: string;
  /** Marks the finding itself, not a second place. */
  readonly isMain: boolean;
}

export interface FrameOptions extends ReportOptions {
  readonly paint: Paint;
  /** Colours the main mark. */
  emphasise(text: string): string;
}

/** The columns left of the source: as wide as the longest line number. */
export function gutterWidth(marks: readonly Mark[]): number {
  return Math.max(...marks.map(({ range }) => String(range.start.line).length));
}

/** Draws the lines of the source that hold the marks, in order, with each mark and its label below. */
export function codeFrame(lines: readonly string[], marks: readonly Mark[], options: FrameOptions): string[] {
  const sorted = [...marks].sort((a, b) => a.range.start.offset - b.range.start.offset);
  const gutter = gutterWidth(marks);
  const width = Math.max(16, options.width - gutter - 2);
  const bar = options.paint.faint(options.ascii ? "|" : "│");
  const rows: string[] = [];
  let shownLine: number | undefined;
  for (const mark of sorted) {
    const { line } = mark.range.start;
    const marked = placeMark(lines[line - 1] ?? "", mark.range, { width, ascii: options.ascii });
    if (line !== shownLine || marked.isWindow) {
      rows.push(`${options.paint.faint(String(line).padStart(gutter))}${bar} ${marked.text}`.trimEnd());
    }
    rows.push(...markRows(mark, marked, width, options).map((row) => `${" ".repeat(gutter)}${bar} ${row}`));
    shownLine = line;
  }
  return rows;
}

/** A range over several lines is marked to the end of its first. */
function placeMark(line: string, range: Range, options: { width: number; ascii: boolean }): MarkedLine {
  const from = Math.min(range.start.column - 1, line.length);
  const isOneLine = range.end.line === range.start.line;
  const to = isOneLine ? range.end.column - 1 : line.trimEnd().length;
  return markLine(line, from, Math.max(from, Math.min(to, line.length)), options);
}

/** The mark, and its label beside it where there is room, else below. */
function markRows(mark: Mark, { start, length }: MarkedLine, width: number, options: FrameOptions): string[] {
  const paint = mark.isMain ? options.emphasise : options.paint.faint;
  const marks = " ".repeat(start) + paint((mark.isMain ? "^" : "-").repeat(length));
  const label = harmless(mark.label, options);
  if (label === "") return [marks];
  if (start + length + 1 + displayWidth(label) <= width) return [`${marks} ${paint(label)}`];
  const wrapped = wrapText(label, width);
  const indent = Math.max(0, Math.min(start, width - Math.max(...wrapped.map(displayWidth))));
  return [marks, ...wrapped.map((line) => " ".repeat(indent) + paint(line))];
}
