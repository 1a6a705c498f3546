import { describe, expect, it } from "vitest";
import { junit } from "../../src/report/junit.js";
import type { Report } from "../../src/report/report.js";
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

  it("has as many failures as --fail-on makes of the findings", () => {
    const all = reportOf(SOURCE, [one("error"), one("warning"), one("info")]);
    const failures = (failOn: Report["failOn"]) => / failures="(\d)"/.exec(show({ ...all, failOn }))?.[1];
    expect((["error", "warning", "info", "never"] as const).map(failures)).toEqual(["1", "2", "3", "0"]);
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
    expect(show(REPORTS["1,003 findings in one file"] ?? reportOf("", []))).toContain(
      '<testcase name="3 more findings" classname="a"/>',
    );
  });
});
