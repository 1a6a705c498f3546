import {
  type Failure,
  findingsToShow,
  isShown,
  MACHINE_LIMIT,
  omissionInWords,
  type Report,
  type ReportedFinding,
  skippedInWords,
} from "./report.js";
import { xmlAttributes } from "./xml.js";

/** The report in the XML of Checkstyle, which many build servers and review bots read. */
export function* checkstyle(report: Report): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="10.0">\n';
  for (const file of report.files) {
    const { shown, omitted } = findingsToShow(file, report.shownFrom, MACHINE_LIMIT);
    const more = omitted > 0 ? [error("info", omissionInWords(omitted))] : [];
    yield fileElement(file.pathInRepository ?? file.file, [...shown.map(errorOf), ...more]);
  }
  for (const failure of report.failures) yield fileElement(failure.file ?? ".", [error("error", textOf(failure))]);
  for (const skipped of isShown("info", report.shownFrom) ? (report.skipped ?? []) : [])
    yield fileElement(skipped.pathInRepository ?? skipped.file, [error("info", skippedInWords(skipped))]);
  yield "</checkstyle>\n";
}

function fileElement(name: string, errors: readonly string[]): string {
  const body = errors.map((line) => `    ${line}\n`).join("");
  return `  <file${xmlAttributes({ name })}>\n${body}  </file>\n`;
}

function errorOf({ rule, severity, message, range }: ReportedFinding): string {
  const { line, column } = range.start;
  return `<error${xmlAttributes({ line, column, severity, message, source: `canvas.${rule}` })}/>`;
}

/** Something about the whole file. */
function error(severity: string, message: string): string {
  return `<error${xmlAttributes({ line: 1, severity, message, source: "canvas" })}/>`;
}

function textOf({ message, hint }: Failure): string {
  return hint === undefined ? message : `${message}: ${hint}`;
}
