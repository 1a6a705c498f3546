import type { Severity } from "../model/finding.js";
import { harmless } from "../text/harmless.js";
import {
  findingsToShow,
  isShown,
  MACHINE_LIMIT,
  moreFindings,
  type Report,
  type ReportedFinding,
  type ReportOptions,
  skippedInWords,
} from "./report.js";

const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const satisfies Record<Severity, string>;

/** Workflow commands that GitHub Actions turns into annotations beside the lines of a change. */
export function* github(report: Report, options: ReportOptions): Iterable<string> {
  for (const file of report.files) {
    const path = file.pathInRepository ?? file.file;
    const { shown, omitted } = findingsToShow(file, report.shownFrom, MACHINE_LIMIT);
    for (const finding of shown) yield annotation(finding, path, options);
    if (omitted > 0) yield command("notice", { file: path }, [`+ ${moreFindings(omitted)}`], options);
  }
  for (const skipped of isShown("info", report.shownFrom) ? (report.skipped ?? []) : []) {
    const file = skipped.pathInRepository ?? skipped.file;
    yield command("notice", { file, title: "canvas" }, [skippedInWords(skipped)], options);
  }
  for (const { file, message, hint = "" } of report.failures) {
    yield command("error", { ...(file !== undefined && { file }), title: "canvas" }, [message, hint], options);
  }
}

type Properties = Readonly<Record<string, string | number>>;

function annotation(
  { rule, severity, message, advice, range }: ReportedFinding,
  path: string,
  options: ReportOptions,
): string {
  const { start, end } = range;
  // GitHub takes columns only for a place within one line.
  const columns = start.line === end.line && { col: start.column, endColumn: end.column };
  const properties = { file: path, line: start.line, endLine: end.line, ...columns, title: rule };
  return command(COMMANDS[severity], properties, [message, advice], options);
}

function command(name: string, properties: Properties, lines: readonly string[], options: ReportOptions): string {
  const given = Object.entries(properties).map(
    ([key, value]) => `${key}=${property(harmless(String(value), options))}`,
  );
  const text = lines.filter((line) => line !== "").map((line) => data(harmless(line, options)));
  return `::${name} ${given.join(",")}::${text.join("%0A")}\n`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
