import { escapeMarkdown, escapeMarkdownWithCode } from "../text/escape-markdown.js";
import { harmless } from "../text/harmless.js";
import { type FileReport, findingsToShow, type Report, type ReportedFinding } from "./report.js";
import { summarise } from "./summary.js";

/** More than this in one file is not read. */
const LIMIT = 100;
/** GitHub refuses the summary of a step from 1 MiB on; what is left is for the end. */
const MOST_BYTES = 900_000;

/** The report as a page: the summary of a job, a comment, a wiki. */
export function* markdown(report: Report): Iterable<string> {
  yield `## canvas lint\n\n${escapeMarkdown(summarise(report))}\n`;
  let bytes = 0;
  for (const file of report.files) {
    const section = sectionOf(file, report);
    bytes += Buffer.byteLength(section);
    if (bytes > MOST_BYTES) {
      yield "\nThe findings of more files are left out: the page would be too large.\n";
      break;
    }
    yield section;
  }
  const failures = report.failures.map(({ message, hint = "" }) => (hint === "" ? message : `${message}: ${hint}`));
  yield* list("Could not be checked", failures);
  yield* list("Skipped", report.skipped?.map(({ file, reason }) => `${harmless(file)} ${reason}`) ?? []);
}

function* list(head: string, lines: readonly string[]): Iterable<string> {
  if (lines.length === 0) return;
  yield `\n### ${head}\n\n`;
  for (const line of lines.slice(0, LIMIT)) yield `- ${escapeMarkdown(line)}\n`;
  if (lines.length > LIMIT) yield `\n\\+ ${lines.length - LIMIT} more\n`;
}

function sectionOf(file: FileReport, { shownFrom }: Report): string {
  const { shown, omitted } = findingsToShow(file, shownFrom, LIMIT);
  if (shown.length === 0) return "";
  const head = `\n### ${escapeMarkdown(harmless(file.file))}\n\n| line | | what is wrong | what to do |\n|--:|---|---|---|\n`;
  const more = omitted > 0 ? `\n\\+ ${omitted} more\n` : "";
  return head + shown.map(rowOf).join("") + more;
}

function rowOf({ range, severity, rule, message, advice }: ReportedFinding): string {
  const name = severity === "error" ? "**error**" : severity;
  return `| ${range.start.line} | ${name} | ${escapeMarkdownWithCode(message)} (${escapeMarkdown(rule)}) | ${escapeMarkdownWithCode(advice)} |\n`;
}
