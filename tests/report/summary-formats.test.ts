import { describe, expect, it } from "vitest";
import type { Report } from "../../src/report/report.js";
import { summaryCsv } from "../../src/report/summary-csv.js";
import { summaryTable } from "../../src/report/summary-table.js";
import { HOSTILE } from "./hostile.js";
import { REPORTS, SOURCE } from "./many.js";
import { finding, PLAIN, rangeOf, reportOf, textOf } from "./report-of.js";

const separation = { separate: 21, thin: 3, merge: 2, open: 1, questions: 4 };

function classOf(...names: readonly string[]): Report {
  const [file] = reportOf(SOURCE, [
    finding(rangeOf(SOURCE, "x")),
    finding(rangeOf(SOURCE, "x"), { severity: "warning" }),
  ]).files;
  if (file === undefined) throw new Error("no file");
  const files = names.map((name) => ({ ...file, file: name, separation }));
  const failures = [{ file: "gone.canvas.yaml", message: "there is no such file", hint: undefined }];
  return { files: [...files, { ...file, file: "broken.canvas.yaml", stage: undefined }], failures, shownFrom: "error" };
}

describe("summary", () => {
  it("has a row for each file, also for those that could not be read", () => {
    expect(
      textOf(summaryTable(classOf("键值.canvas.yaml"), PLAIN)),
    ).toBe(`file                stage       errors  warnings  separate  thin  merge  open  questions
broken.canvas.yaml  unreadable       1         1         –     –      –     –          –
gone.canvas.yaml    unreadable       –         –         –     –      –     –          –
键值.canvas.yaml    sketch           1         1        21     3      2     1          4

separate, thin, merge and open count pairs of segments; questions would decide open ones.
2 errors, 2 warnings in 2 files; 1 could not be checked
`);
  });

  it("has them in the order in which people look for a name, wherever a file was found and whatever came of it", () => {
    const names = ["team10", "team2", "zoe", "ÇELIK", "élise", "e\u0301va", "late/anna", "Élan"];
    const rows = textOf(summaryTable(classOf(...names), PLAIN))
      .split("\n")
      .slice(1, 11);
    expect(rows.map((row) => row.split(" ")[0])).toEqual([
      "broken.canvas.yaml",
      "ÇELIK",
      "Élan",
      "élise",
      "e\u0301va",
      "gone.canvas.yaml",
      "late/anna",
      "team2",
      "team10",
      "zoe",
    ]);
  });

  it("is in ASCII when asked", () => {
    expect(textOf(summaryTable(classOf("a.canvas.yaml"), { ...PLAIN, ascii: true }))).toMatch(/^[\n -~]+$/);
  });
});

/** Reads comma-separated values as RFC 4180 has them. */
function read(csv: string): readonly (readonly string[])[] {
  const rows = csv.split("\r\n");
  expect(rows.pop()).toBe("");
  return rows.map((row) =>
    Array.from(
      row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/g),
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
    ),
  );
}

describe("summary-csv", () => {
  it("has the same rows for a spreadsheet", () => {
    expect(read(textOf(summaryCsv(classOf('a, "b".canvas.yaml'))))).toEqual([
      ["file", "stage", "errors", "warnings", "separate pairs", "thin pairs", "merge pairs", "open pairs", "questions"],
      ['a, "b".canvas.yaml', "sketch", "1", "1", "21", "3", "2", "1", "4"],
      ["broken.canvas.yaml", "unreadable", "1", "1", "", "", "", "", ""],
      ["gone.canvas.yaml", "unreadable", "", "", "", "", "", "", ""],
    ]);
  });

  it("has no cell that a spreadsheet would run", () => {
    const rows = read(textOf(summaryCsv(REPORTS["hostile texts"] ?? reportOf("", []))));
    expect(rows).toHaveLength(HOSTILE.length + 1);
    expect(rows.filter((row) => row.length !== 9)).toEqual([]);
    expect(rows.flat().filter((cell) => /^\s*[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(rows.flat()).toContain('\'=HYPERLINK("http://evil.example")');
  });
});
