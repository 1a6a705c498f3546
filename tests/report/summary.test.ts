import { describe, expect, it } from "vitest";
import type { Severity } from "../../src/model/finding.js";
import { summarise } from "../../src/report/summary.js";
import { finding, rangeOf } from "./report-of.js";

const failure = { file: "b.yaml", message: "there is no file b.yaml", hint: undefined };

function summary(files: readonly (readonly Severity[])[], failures: (typeof failure)[] = []): string {
  const reports = files.map((severities) => ({
    file: "a.canvas.yaml",
    source: "x",
    stage: "sketch" as const,
    findings: severities.map((severity) => finding(rangeOf("x", "x"), { severity })),
  }));
  return summarise({ files: reports, failures, shownFrom: "info" });
}

describe("summarise", () => {
  it("counts by severity, loudest first", () => {
    expect(summary([["info", "error", "warning", "error"]])).toBe("2 errors, 1 warning, 1 info in 1 file");
  });

  it("says how many of the files have findings", () => {
    expect(summary([["error"], []])).toBe("1 error in 1 of 2 files");
    expect(summary([["error"], ["info", "info"]])).toBe("1 error, 2 infos in 2 files");
  });

  it("has a kind word for canvases without findings", () => {
    expect(summary([[]])).toBe("No findings in 1 file: this canvas holds together.");
    expect(summary([[], []])).toBe("No findings in 2 files: these canvases hold together.");
  });

  it("praises nothing when something could not be checked", () => {
    expect(summary([[]], [failure])).toBe("No findings in 1 file; 1 could not be checked.");
    expect(summary([["error"]], [failure])).toBe("1 error in 1 file; 1 could not be checked");
  });
});
