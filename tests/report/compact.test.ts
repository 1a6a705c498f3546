import { describe, expect, it } from "vitest";
import { compact } from "../../src/report/compact.js";
import { finding, PLAIN, rangeOf, reportOf, textOf } from "./report-of.js";

const SOURCE = "canvas: 1\nname: x\n";
const show = (...args: Parameters<typeof reportOf>) => textOf(compact(reportOf(...args), PLAIN));

describe("compact", () => {
  it("gives each finding a line that editors understand", () => {
    const findings = [
      finding(rangeOf(SOURCE, "canvas")),
      finding(rangeOf(SOURCE, "x"), { severity: "info", message: "Hm." }),
    ];
    expect(show(SOURCE, findings)).toBe(
      "a.canvas.yaml:1:1: error some-rule: Something is wrong.\na.canvas.yaml:2:7: info some-rule: Hm.\n",
    );
  });

  it("says nothing when there is nothing to say", () => {
    expect(show(SOURCE, [])).toBe("");
  });

  it("keeps a finding on one line, and controls visible", () => {
    expect(show(SOURCE, [finding(rangeOf(SOURCE, "x"), { message: "a\nb\u001b[31m", file: "c\nd" })])).toBe(
      "c␊d:2:7: error some-rule: a␊b␛[31m\n",
    );
  });

  it("lists 1,000 findings of a file and counts the others", () => {
    const lines = show(
      SOURCE,
      Array.from({ length: 1003 }, () => finding(rangeOf(SOURCE, "x"))),
    ).split("\n");
    expect(lines.slice(999)).toEqual([
      "a.canvas.yaml:2:7: error some-rule: Something is wrong.",
      "a.canvas.yaml: + 3 more",
      "",
    ]);
  });

  it("shows only what is loud enough", () => {
    const findings = [finding(rangeOf(SOURCE, "x"), { severity: "warning" }), finding(rangeOf(SOURCE, "x"))];
    expect(show(SOURCE, findings, { shownFrom: "error" })).toBe(
      "a.canvas.yaml:2:7: error some-rule: Something is wrong.\n",
    );
  });

  it("gives GitHub Actions no command through the name of a file", () => {
    expect(show(SOURCE, [finding(rangeOf(SOURCE, "x"), { file: "::error::x" })])).toMatch(/^\.\/::error::x:2:7: /);
  });
});
