import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lintCanvas } from "../../src/lint/lint-canvas.js";
import { compact } from "../../src/report/compact.js";
import type { Report } from "../../src/report/report.js";
import { hostileReport } from "../report/many.js";
import { PLAIN, textOf } from "../report/report-of.js";

interface Pattern {
  readonly regexp: string;
  readonly [property: string]: number | string;
}

interface Matcher {
  readonly owner: string;
  readonly severity?: string;
  readonly pattern: readonly [Pattern];
}

const MATCHERS: readonly Matcher[] = JSON.parse(readFileSync(".github/problem-matcher.json", "utf8")).problemMatcher;

/** What the matchers make of a line. */
function matches(line: string) {
  return MATCHERS.flatMap(({ severity, pattern: [{ regexp, ...groups }] }) => {
    const found = new RegExp(regexp).exec(line);
    if (found === null) return [];
    const entries = Object.entries(groups).map(([name, group]) => [name, found[Number(group)]]);
    return { ...(severity !== undefined && { severity }), ...Object.fromEntries(entries) };
  });
}

function examplesReport(): Report {
  const files = readdirSync("examples")
    .filter((name) => name.endsWith(".canvas.yaml"))
    .map((name) => {
      const file = `examples/${name}`;
      const { source, stage, findings } = lintCanvas(readFileSync(file, "utf8"), { file, stage: "final" });
      return { file, source, stage, findings };
    });
  return { files, failures: [], shownFrom: "info" };
}

/** How GitHub's runner calls severities; it takes no others. */
const SEVERITIES: Readonly<Record<string, string>> = { error: "error", warning: "warning", info: "notice" };

describe("the problem matcher", () => {
  it("reads every line that compact prints about the examples, exactly once", () => {
    const report = examplesReport();
    const lines = textOf(compact(report, PLAIN)).trimEnd().split("\n");
    const expected = report.files.flatMap(({ findings }) =>
      findings.map(({ file, range, severity, rule, message }) => ({
        file,
        line: String(range.start.line),
        column: String(range.start.column),
        severity: SEVERITIES[severity],
        code: rule,
        message,
      })),
    );
    expect(lines.map(matches)).toEqual(expected.map((one) => [one]));
    expect(new Set(expected.map(({ severity }) => severity))).toEqual(new Set(["error", "warning", "notice"]));
  });

  it("takes no hostile text for another line", () => {
    const lines = textOf(compact(hostileReport(), PLAIN)).trimEnd().split("\n");
    expect(lines.map((line) => matches(line).map(({ line: at, code }) => `${at} ${code}`))).toEqual(
      lines.map(() => ["2 some-rule"]),
    );
  });

  it("reads a path of Windows, and lets other lines be", () => {
    expect(matches("C:/work/a.canvas.yaml:3:7: warning vague-segment: x")).toMatchObject([
      { file: "C:/work/a.canvas.yaml", line: "3" },
    ]);
    expect(matches("a.canvas.yaml: + 3 more")).toEqual([]);
    expect(matches("canvas: there is no file a.canvas.yaml")).toEqual([]);
  });

  it("has owners of their own, or the later would replace the earlier", () => {
    expect(new Set(MATCHERS.map(({ owner }) => owner)).size).toBe(MATCHERS.length);
  });
});
