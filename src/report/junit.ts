import { SEVERITIES } from "../model/finding.js";
import { type JunitCase, junitCase } from "./junit-case.js";
import {
  type Failure,
  type FileReport,
  findingsToShow,
  MACHINE_LIMIT,
  type Report,
  type ReportedFinding,
} from "./report.js";
import { xmlAttributes } from "./xml.js";

interface Suite {
  readonly name: string;
  readonly cases: readonly JunitCase[];
}

/**
 * The report as test results: a suite for each file, a case for each finding. A case fails when its finding is loud enough
 * to fail the run; what is suppressed is skipped; a file without findings is a case that passes.
 */
export function* junit(report: Report): Iterable<string> {
  const totals = { tests: 0, failures: 0, errors: 0 };
  for (const { cases } of suitesOf(report)) {
    const counts = countCases(cases);
    totals.tests += counts.tests;
    totals.failures += counts.failures;
    totals.errors += counts.errors;
  }
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${xmlAttributes({ name: "canvas lint", ...totals })}>\n`;
  for (const { name, cases } of suitesOf(report)) {
    yield `  <testsuite${xmlAttributes({ name, ...countCases(cases) })}>\n`;
    for (const one of cases) yield junitCase(one);
    yield "  </testsuite>\n";
  }
  yield "</testsuites>\n";
}

function* suitesOf(report: Report): Iterable<Suite> {
  for (const file of report.files) yield { name: file.file, cases: casesOf(file, report) };
  if (report.failures.length > 0) yield { name: "canvas", cases: report.failures.map(failureCase) };
}

function casesOf(file: FileReport, { shownFrom, failOn = "error" }: Report): readonly JunitCase[] {
  const { shown, omitted } = findingsToShow(file, shownFrom, MACHINE_LIMIT);
  const failing: readonly string[] = failOn === "never" ? [] : SEVERITIES.slice(SEVERITIES.indexOf(failOn));
  const classname = file.file.replace(/\.canvas\.ya?ml$/, "");
  const cases: JunitCase[] = shown.map((finding) => ({
    ...findingCase(finding, file),
    classname,
    outcome: failing.includes(finding.severity) ? "failure" : "passed",
  }));
  for (const finding of file.suppressed ?? []) {
    const { by, reason } = finding.suppression;
    const why = reason ?? (by === "inline" ? "disabled in the file" : "in the baseline");
    cases.push({ ...findingCase(finding, file), classname, outcome: "skipped", message: why });
  }
  if (omitted > 0) cases.push({ name: `${omitted} more findings`, classname, outcome: "passed" });
  return cases.length > 0 ? cases : [{ name: "canvas lint", classname, outcome: "passed" }];
}

function findingCase({ rule, severity, message, why, advice, range }: ReportedFinding, { file }: FileReport) {
  const { line, column } = range.start;
  const lines = [
    `${severity} ${file}:${line}:${column}`,
    `what: ${message}`,
    `why: ${why}`,
    `do: ${advice}`,
    `more: canvas explain ${rule}`,
  ];
  return { name: `${rule}: ${message}`, type: rule, message, lines };
}

function failureCase({ file, message, hint }: Failure): JunitCase {
  const lines = [`what: ${message}`, ...(hint === undefined ? [] : [`hint: ${hint}`])];
  return { name: message, classname: file ?? "canvas", outcome: "error", type: "canvas", message, lines };
}

function countCases(cases: readonly JunitCase[]) {
  const count = (outcome: JunitCase["outcome"]) => cases.filter((one) => one.outcome === outcome).length;
  return { tests: cases.length, failures: count("failure"), errors: count("error"), skipped: count("skipped") };
}
