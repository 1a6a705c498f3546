import { csvCell } from "../text/csv-cell.js";
import { harmless } from "../text/harmless.js";
import { COLUMNS, fileRows } from "./file-table.js";
import { atLineStart } from "./line-start.js";
import type { Report } from "./report.js";

/** A row for each file, for a spreadsheet: comma-separated as RFC 4180 has it. */
export function* summaryCsv(report: Report): Iterable<string> {
  yield `${COLUMNS.map((column) => (PAIRS.has(column) ? `${column} pairs` : column)).join(",")}\r\n`;
  for (const row of fileRows(report)) yield `${COLUMNS.map((column) => cell(row[column])).join(",")}\r\n`;
}

const PAIRS: ReadonlySet<string> = new Set(["separate", "thin", "merge", "open"]);

function cell(value: string | number | undefined): string {
  if (typeof value !== "string") return value === undefined ? "" : String(value);
  return csvCell(harmless(atLineStart(value)));
}
