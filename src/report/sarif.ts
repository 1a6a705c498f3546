import { harmlessJson } from "../text/harmless.js";
import { lineHashes } from "./line-hashes.js";
import { type FileReport, findingsToShow, MACHINE_LIMIT, type Report } from "./report.js";
import { ROOT } from "./sarif/file-uri.js";
import { invocation } from "./sarif/invocation.js";
import { type ResultContext, resultOf } from "./sarif/result.js";
import { driver } from "./sarif/rules.js";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/** The report in the Static Analysis Results Interchange Format 2.1.0: one run, whatever was found. */
export function* sarif(report: Report): Iterable<string> {
  const rules = report.rules ?? [];
  const ruleIndexes = new Map(rules.map(({ id }, i) => [id, i]));
  const sayIfSuppressed = report.files.some(({ suppressed = [] }) => suppressed.length > 0);
  const root = { [ROOT]: { description: { text: "The root of the repository." } } };
  yield `{\n"$schema": ${text(SCHEMA)},\n"version": "2.1.0",\n"runs": [{\n`;
  yield `"tool": ${text({ driver: driver(rules, report.tool) })},\n`;
  yield `"invocations": [${text(invocation(report))}],\n`;
  yield `"originalUriBaseIds": ${text(root)},\n"columnKind": "utf16CodeUnits",\n"results": [`;
  let separator = "\n";
  for (const file of report.files) {
    for (const result of resultsOf(file, report, { ruleIndexes, sayIfSuppressed })) {
      yield `${separator}${text(result)}`;
      separator = ",\n";
    }
  }
  yield "\n]\n}]\n}\n";
}

function* resultsOf(
  file: FileReport,
  { shownFrom }: Report,
  shared: Pick<ResultContext, "ruleIndexes" | "sayIfSuppressed">,
): Iterable<object> {
  const findings = [...findingsToShow(file, shownFrom, MACHINE_LIMIT).shown, ...(file.suppressed ?? [])];
  if (findings.length === 0) return;
  const context = { ...shared, file, lineHashes: lineHashes(file.source) };
  for (const finding of findings) yield resultOf(finding, context);
}

function text(data: unknown): string {
  return harmlessJson(JSON.stringify(data));
}
