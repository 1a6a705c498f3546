import { harmless } from "../text/harmless.js";
import { atLineStart } from "./line-start.js";
import { findingsToShow, type Report, type ReportOptions } from "./report.js";

const LIMIT = 1000;

/** One line per finding, `file:line:col: severity rule: message`: the form that editors and problem matchers read. */
export function* compact(report: Report, options: ReportOptions): Iterable<string> {
  for (const file of report.files) {
    const name = atLineStart(harmless(file.file, options));
    const { shown, omitted } = findingsToShow(file, report.shownFrom, LIMIT);
    for (const { range, severity, rule, message } of shown) {
      const { line, column } = range.start;
      yield `${name}:${line}:${column}: ${severity} ${rule}: ${harmless(message, options)}\n`;
    }
    if (omitted > 0) yield `${name}: + ${omitted} more\n`;
  }
}
