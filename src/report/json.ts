import type { CanvasEdit, Fix, PlainValue } from "../model/finding.js";
import { harmlessJson } from "../text/harmless.js";
import {
  countFindings,
  type FileReport,
  findingsToShow,
  MACHINE_LIMIT,
  type Report,
  type ReportedFinding,
  type SkippedFile,
} from "./report.js";

/** The report as data; `schemas/report.schema.json` describes it. */
export function* json(report: Report): Iterable<string> {
  yield '{\n  "version": 1,\n  "files": [';
  let separator = "\n";
  for (const file of report.files) {
    yield `${separator}    ${text(fileData(file, report), 4)}`;
    separator = ",\n";
  }
  yield report.files.length > 0 ? "\n  ],\n" : "],\n";
  yield `  "skipped": ${text((report.skipped ?? []).map(skippedData), 2)},\n`;
  yield `  "failures": ${text(report.failures.map(failureData), 2)},\n`;
  yield `  "summary": ${text(summaryData(report), 2)}\n}\n`;
}

function text(data: unknown, indent: number): string {
  return harmlessJson(JSON.stringify(data, undefined, 2).replaceAll("\n", `\n${" ".repeat(indent)}`));
}

function fileData(file: FileReport, { shownFrom }: Report) {
  const { shown, omitted } = findingsToShow(file, shownFrom, MACHINE_LIMIT);
  return {
    file: file.file,
    stage: file.stage ?? null,
    findings: shown.map(findingData),
    omitted,
    ...suppressedData(file),
  };
}

function suppressedData({ suppressed = [] }: FileReport) {
  if (suppressed.length === 0) return {};
  const shown = suppressed.slice(0, MACHINE_LIMIT);
  return {
    suppressed: shown.map((finding) => ({ ...findingData(finding), suppression: finding.suppression })),
    suppressedOmitted: suppressed.length - shown.length,
  };
}

function findingData(finding: ReportedFinding) {
  const { rule, severity, message, label, path, range, related, why, advice, subject, value, identity } = finding;
  return {
    ...{ rule, severity, message, label, path, range, related, why, advice, subject, value, identity },
    fix: finding.fix && fixData(finding.fix),
    suggestions: finding.suggestions?.map(fixData),
  };
}

function fixData({ title, edits, textEdits, notes }: Fix) {
  return { title, edits: edits.map(editData), textEdits, notes };
}

function editData(edit: CanvasEdit) {
  return "value" in edit ? { ...edit, value: plainData(edit.value) } : edit;
}

/** Maps as objects; one with a key `__proto__` must stay data. */
function plainData(value: PlainValue): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(plainData);
  const entries = value instanceof Map ? value.entries() : Object.entries(value);
  return Object.fromEntries(Array.from(entries, ([key, held]) => [key, plainData(held)]));
}

function skippedData({ file, reason }: SkippedFile) {
  return { file, reason };
}

function failureData({ file, message, hint }: Report["failures"][number]) {
  return { file: file ?? null, message, hint: hint ?? null };
}

function summaryData({ files, failures }: Report) {
  const { error, warning, info } = countFindings(files);
  return { files: files.length, errors: error, warnings: warning, infos: info, failures: failures.length };
}
