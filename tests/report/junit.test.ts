import { describe, expect, it } from "vitest";
import { SEVERITIES } from "../../src/model/finding.js";
import { junit } from "../../src/report/junit.js";
import type { FileReport, Report } from "../../src/report/report.js";
import { REPORTS, SOURCE } from "./many.js";
import { itWithData } from "./published-data.js";
import { finding, rangeOf, reportOf, textOf } from "./report-of.js";
import { xmlErrors } from "./xml-check.js";

const one = (severity: "error" | "warning" | "info") => finding(rangeOf(SOURCE, "x"), { severity });
const show = (report: Report) => textOf(junit(report));

describe("junit", () => {
  for (const [name, report] of Object.entries(REPORTS)) {
    itWithData(`is valid against Jenkins' schema: ${name}`, "junit-10.xsd", async (schema) => {
      expect(await xmlErrors(show(report), schema)).toEqual([]);
    });
  }

  itWithData("would be found out if it were not valid", "junit-10.xsd", async (schema) => {
    expect(
      await xmlErrors(show(reportOf(SOURCE, [])).replace("<testcase name=", "<testcase nam="), schema),
    ).not.toEqual([]);
  });

  it("has a suite for each file and a case for each finding, which fails when it fails the run", () => {
    expect(show(reportOf(SOURCE, [one("error"), one("info")]))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="canvas lint" tests="2" failures="1" errors="0">
  <testsuite name="a.canvas.yaml" tests="2" failures="1" errors="0" skipped="0">
    <testcase name="some-rule: Something is wrong." classname="a">
      <failure type="some-rule" message="Something is wrong.">error a.canvas.yaml:2:10
what: Something is wrong.
why: It matters.
do: do better
more: canvas explain some-rule</failure>
    </testcase>
    <testcase name="some-rule: Something is wrong." classname="a">
      <system-out>info a.canvas.yaml:2:10
what: Something is wrong.
why: It matters.
do: do better
more: canvas explain some-rule</system-out>
    </testcase>
  </testsuite>
</testsuites>
`);
  });

  /** The number of failures when findings of these severities fail the run. */
  const failures = (report: Report, failing: FileReport["failing"]) => {
    const files = report.files.map((file) => ({ ...file, failing }));
    return Number(/ failures="(\d+)"/.exec(show({ ...report, files }))?.[1]);
  };

  it("has a failure for each finding that fails the run, shown to people or not", () => {
    const all = reportOf(SOURCE, [one("error"), one("warning"), one("info")]);
    for (const report of [all, { ...all, shownFrom: "error" as const }]) {
      const counts = [["error"], ["warning"], ["warning", "error"], SEVERITIES, []] as const;
      expect(counts.map((failing) => failures(report, failing))).toEqual([1, 1, 2, 3, 0]);
    }
    expect(show({ ...all, shownFrom: "error" })).toContain('tests="1"');
  });

  it("fails when only what it does not list fails the run", () => {
    const many = reportOf(SOURCE, [...Array.from({ length: 1000 }, () => one("info")), one("warning"), one("error")]);
    expect([failures(many, ["error"]), failures(many, [])]).toEqual([1, 0]);
    expect(show(many)).toContain('<failure type="canvas" message="1 of them fails the run">');
  });

  it("has a case that passes for a file without findings", () => {
    expect(show(reportOf(SOURCE, []))).toContain('<testcase name="canvas lint" classname="a"/>');
  });

  it("skips what is suppressed, with the reason", () => {
    const text = show(REPORTS["suppressed findings"] ?? reportOf("", []));
    expect(text).toContain('<skipped type="some-rule" message="agreed">');
    expect(text).toContain('<skipped type="some-rule" message="in the baseline">');
    expect(text).toContain('skipped="2"');
  });

  it("has an error for what could not be done", () => {
    const text = show(REPORTS.failures ?? reportOf("", []));
    expect(text).toContain('<testsuite name="canvas" tests="2" failures="0" errors="2" skipped="0">');
    expect(text).toContain('<testcase name="there is no such file" classname="b.canvas.yaml">');
  });

  it("counts what it does not list", () => {
    const [file] = REPORTS["1,003 findings in one file"]?.files ?? [];
    if (file === undefined) throw new Error("no file");
    expect(show({ files: [{ ...file, failing: [] }], failures: [], shownFrom: "info" })).toContain(
      '<testcase name="3 more findings" classname="a"/>',
    );
  });
});
