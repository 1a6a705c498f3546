import { describe, expect, it } from "vitest";
import { json } from "../../src/report/json.js";
import type { Report } from "../../src/report/report.js";
import { finding, rangeOf, reportOf, textOf } from "./report-of.js";
import { schemaErrors } from "./report-schema.js";

function read(report: Report) {
  const text = textOf(json(report));
  const data = JSON.parse(text);
  expect(schemaErrors(data)).toEqual([]);
  return { text, data };
}

const SOURCE = "canvas: 1\r\nname: 😀 x\r\n";

describe("json", () => {
  it("is a valid document when there is nothing to report", () => {
    expect(read(reportOf(SOURCE, [])).data).toEqual({
      version: 1,
      files: [{ file: "a.canvas.yaml", stage: "sketch", findings: [], omitted: 0 }],
      skipped: [],
      failures: [],
      summary: { files: 1, errors: 0, warnings: 0, infos: 0, failures: 0 },
    });
    expect(read({ files: [], failures: [], shownFrom: "info" }).data.files).toEqual([]);
  });

  it("carries all that a finding says, with lines, columns and offsets in UTF-16", () => {
    const related = [{ range: rangeOf(SOURCE, "canvas"), label: "there" }];
    const one = finding(rangeOf(SOURCE, "x"), { label: "here", related, value: "x", path: ["name", 0] });
    expect(read(reportOf(SOURCE, [one])).data.files[0].findings).toEqual([
      {
        rule: "some-rule",
        severity: "error",
        message: "Something is wrong.",
        label: "here",
        path: ["name", 0],
        range: { start: { line: 2, column: 10, offset: 20 }, end: { line: 2, column: 11, offset: 21 } },
        related,
        why: "It matters.",
        advice: "do better",
        subject: "channels/site",
        value: "x",
        identity: "some-rule:channels/site",
      },
    ]);
  });

  it("writes fixes as data, maps in their order and keys like __proto__ as keys", () => {
    const value = new Map<string, string | number[]>([
      ["2", "b"],
      ["__proto__", [1]],
    ]);
    const fix = {
      title: "set it",
      edits: [
        { kind: "set" as const, path: ["name"], value },
        { kind: "remove" as const, path: ["x"] },
      ],
    };
    const { data, text } = read(reportOf(SOURCE, [finding(rangeOf(SOURCE, "x"), { fix, suggestions: [fix] })]));
    expect(text).toContain('"__proto__": [');
    expect(data.files[0].findings[0].fix.edits[1]).toEqual({ kind: "remove", path: ["x"] });
    expect(data.files[0].findings[0].suggestions).toHaveLength(1);
  });

  it("lists 1,000 findings of a file and counts them all", () => {
    const { data } = read(
      reportOf(
        SOURCE,
        Array.from({ length: 1001 }, () => finding(rangeOf(SOURCE, "x"))),
      ),
    );
    expect(data.files[0].findings).toHaveLength(1000);
    expect(data.files[0].omitted).toBe(1);
    expect(data.summary.errors).toBe(1001);
  });

  it("says how many of those that nobody counts it leaves out, too", () => {
    const suppressed = Array.from({ length: 1002 }, () => ({
      ...finding(rangeOf(SOURCE, "x")),
      suppression: { by: "baseline" as const },
    }));
    const report = reportOf(SOURCE, []);
    const [file] = read({ ...report, files: report.files.map((each) => ({ ...each, suppressed })) }).data.files;
    expect([file.suppressed.length, file.suppressedOmitted]).toEqual([1000, 2]);
  });

  it("tells what could not be done", () => {
    const failures = [{ file: "b.yaml", message: "there is no file b.yaml", hint: undefined }];
    expect(read({ ...reportOf(SOURCE, []), failures }).data).toMatchObject({
      failures: [{ file: "b.yaml", message: "there is no file b.yaml", hint: null }],
      summary: { failures: 1 },
    });
  });

  it("separates several files", () => {
    const [file] = reportOf(SOURCE, [finding(rangeOf(SOURCE, "x"))]).files;
    if (file === undefined) throw new Error("no file");
    expect(
      read({ files: [file, { ...file, stage: undefined }, file], failures: [], shownFrom: "info" }).data.files,
    ).toHaveLength(3);
  });

  it("lets no live control character through, and keeps the data", () => {
    const message = "\u001b[31m \u202e 👩‍👩‍👧‍👦 \u2028 \ud800 \u0000";
    const { text, data } = read(reportOf(SOURCE, [finding(rangeOf(SOURCE, "x"), { message })]));
    expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}|\u2028/u);
    expect(data.files[0].findings[0].message).toBe(message);
  });
});
