import { harmless } from "../text/harmless.js";
import { displayWidth, padEnd } from "../text/width.js";
import { COLUMNS, fileRows, type Row } from "./file-table.js";
import { atLineStart } from "./line-start.js";
import { paintWith } from "./paint.js";
import type { Report, ReportOptions } from "./report.js";
import { summarise } from "./summary.js";

/** A row for each file, for someone who gets many canvases: how far each is, and what is open in it. */
export function* summaryTable(report: Report, options: ReportOptions): Iterable<string> {
  const rows = fileRows(report).map((row) => cellsOf(row, options));
  const widths = COLUMNS.map((column, i) => Math.max(column.length, ...rows.map((row) => displayWidth(row[i] ?? ""))));
  const paint = paintWith(options.colour);
  yield `${paint.strong(lineOf(COLUMNS, widths))}\n`;
  for (const row of rows) yield `${lineOf(row, widths)}\n`;
  yield `\n${LEGEND}\n${summarise(report)}\n`;
}

const LEGEND = "separate, thin, merge and open count pairs of segments; questions would decide open ones.";

function cellsOf(row: Row, { ascii }: ReportOptions): readonly string[] {
  return COLUMNS.map((column) => atLineStart(harmless(String(row[column] ?? (ascii ? "-" : "–")), { ascii })));
}

/** Words stand left, numbers right. */
function lineOf(cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map((cell, i) => (i < 2 ? padEnd(cell, widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)));
  return padded.join("  ").trimEnd();
}
