import { describe, expect, it } from "vitest";
import { github } from "../../src/report/github.js";
import { githubLog } from "../../src/report/github-log.js";
import { REPORTS, SOURCE } from "./many.js";
import { finding, PLAIN, rangeOf, reportOf, textOf } from "./report-of.js";

function commandOf(changes: Parameters<typeof finding>[1], range = rangeOf(SOURCE, "x")): string {
  return textOf(github(reportOf(SOURCE, [finding(range, changes)]), PLAIN));
}

describe("github", () => {
  it("annotates the place of a finding, in one line", () => {
    expect(commandOf({ severity: "warning" })).toBe(
      "::warning file=a.canvas.yaml,line=2,endLine=2,col=10,endColumn=11,title=some-rule::Something is wrong.%0Ado better\n",
    );
  });

  it("calls severities as GitHub does", () => {
    expect(commandOf({ severity: "error" })).toMatch(/^::error /);
    expect(commandOf({ severity: "info" })).toMatch(/^::notice /);
  });

  it("gives columns only for a place within one line", () => {
    expect(commandOf({}, rangeOf(SOURCE, "two\r\n  lines"))).toContain("file=a.canvas.yaml,line=4,endLine=5,title=");
  });

  it("escapes what ends a command, a property or its data", () => {
    expect(commandOf({ file: "a,b:c 100%.yaml", message: "50% of ::error::, all", advice: "" })).toBe(
      "::error file=a%2Cb%3Ac 100%25.yaml,line=2,endLine=2,col=10,endColumn=11,title=some-rule::50%25 of ::error::, all\n",
    );
    expect(commandOf({ message: "a\r\n::error::b" })).toContain("::a␍␊::error::b%0A");
  });

  it("calls a file from the root of its repository", () => {
    const report = reportOf(SOURCE, [finding(rangeOf(SOURCE, "x"))]);
    const files = report.files.map((file) => ({ ...file, pathInRepository: "models/a.canvas.yaml" }));
    expect(textOf(github({ ...report, files }, PLAIN))).toContain("file=models/a.canvas.yaml,");
  });

  it("tells what could not be done, and what it does not list", () => {
    const lines = textOf(github(REPORTS.failures ?? reportOf("", []), PLAIN)).split("\n");
    expect(lines.slice(1)).toEqual([
      "::error file=b.canvas.yaml,title=canvas::there is no such file%0Alook again",
      "::error title=canvas::there is no such file",
      "",
    ]);
    expect(textOf(github(REPORTS["1,003 findings in one file"] ?? reportOf("", []), PLAIN))).toMatch(
      /^(::(error|warning|notice) .*\n){1000}::notice file=a\.canvas\.yaml::\+ 3 more findings\n$/,
    );
  });

  it("says nothing when there is nothing to say", () => {
    expect(textOf(github(reportOf(SOURCE, []), PLAIN))).toBe("");
  });
});

describe("github-log", () => {
  it("says where in the log, and annotates", () => {
    expect(textOf(githubLog(reportOf(SOURCE, [finding(rangeOf(SOURCE, "x"))]), PLAIN)).split("\n")).toEqual([
      "a.canvas.yaml:2:10: error some-rule: Something is wrong.",
      expect.stringMatching(/^::error file=a\.canvas\.yaml,/),
      "",
    ]);
  });
});
