import { withoutCanvasEnding } from "../text/canvas-name.js";
import { type JunitCase, junitCase } from "./junit-case.js";
import {
  type Failure,
  type FileReport,
  isShown,
  MACHINE_LIMIT,
  moreFindings,
  type NamedFile,
  type Report,
  type ReportedFinding,
  type SkippedFile,
  skippedInWords,
} from "./report.js";
import { xmlAttributes } from "./xml.js";

interface Suite {
  readonly name: string;
  readonly cases: readonly JunitCase[];
}

/**
 * The report as test results: a suite for each file, a case for each finding. A case fails when its finding fails the
 * run, and is then told even where people want quiet; what is suppressed, and a file that holds no canvas, is skipped; a file without findings is a case that
 * passes.
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
  for (const skipped of report.skipped ?? []) yield { name: skipped.file, cases: [skippedCase(skipped)] };
  if (report.failures.length > 0) yield { name: "canvas", cases: report.failures.map(failureCase) };
}

function casesOf(file: FileReport, { shownFrom }: Report): readonly JunitCase[] {
  const fails = ({ severity }: ReportedFinding) => (file.failing ?? ["error"]).includes(severity);
  const told = file.findings.filter((finding) => fails(finding) || isShown(finding.severity, shownFrom));
  const classname = classOf(file);
  const cases: JunitCase[] = told.slice(0, MACHINE_LIMIT).map((finding) => ({
    ...findingCase(finding, file),
    classname,
    outcome: fails(finding) ? "failure" : "passed",
  }));
  for (const finding of file.suppressed ?? []) {
    const { by, reason } = finding.suppression;
    const why = reason ?? (by === "inline" ? "disabled in the file" : "in the baseline");
    cases.push({ ...findingCase(finding, file), classname, outcome: "skipped", message: why });
  }
  const omitted = told.slice(MACHINE_LIMIT);
  if (omitted.length > 0) cases.push(omittedCase(omitted.length, omitted.filter(fails).length, classname));
  return cases.length > 0 ? cases : [{ name: "canvas lint", classname, outcome: "passed" }];
}

function skippedCase(skipped: SkippedFile): JunitCase {
  const message = skippedInWords(skipped);
  return { name: "canvas lint", classname: classOf(skipped), outcome: "skipped", message };
}

function classOf({ file }: NamedFile): string {
  return withoutCanvasEnding(file);
}

/** One case for all that is not listed; it fails when any of them fails the run. */
function omittedCase(count: number, failing: number, classname: string): JunitCase {
  const name = moreFindings(count);
  if (failing === 0) return { name, classname, outcome: "passed" };
  return {
    name,
    classname,
    outcome: "failure",
    type: "canvas",
    message: `${failing} of them ${failing === 1 ? "fails" : "fail"} the run`,
  };
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
