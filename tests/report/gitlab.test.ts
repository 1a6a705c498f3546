import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { gitlab } from "../../src/report/gitlab.js";
import type { Report } from "../../src/report/report.js";
import { REPORTS, SOURCE } from "./many.js";
import { itWithData } from "./published-data.js";
import { finding, rangeOf, reportOf, textOf } from "./report-of.js";

interface Entry {
  readonly fingerprint: string;
  readonly [key: string]: unknown;
}

function entriesOf(report: Report): readonly Entry[] {
  return JSON.parse(textOf(gitlab(report)));
}

describe("gitlab", () => {
  for (const [name, report] of Object.entries(REPORTS)) {
    itWithData(`has entries that GitLab's parser takes: ${name}`, "gitlab-codequality.schema.json", (schema) => {
      const isValid = new Ajv({ allErrors: true }).compile(JSON.parse(schema));
      const wrong = entriesOf(report).filter((entry) => !isValid(entry));
      expect(wrong.slice(0, 3)).toEqual([]);
    });

    it(`gives every entry a fingerprint of its own: ${name}`, () => {
      const fingerprints = entriesOf(report).map(({ fingerprint }) => fingerprint);
      expect(new Set(fingerprints).size).toBe(fingerprints.length);
    });
  }

  it("says what is wrong, how loudly and in which lines", () => {
    const one = finding(rangeOf(SOURCE, "two\r\n  lines"), { severity: "warning" });
    expect(entriesOf(reportOf(SOURCE, [one]))).toEqual([
      {
        description: "Something is wrong. do better",
        check_name: "some-rule",
        severity: "minor",
        location: { path: "a.canvas.yaml", lines: { begin: 4, end: 5 } },
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
  });

  it("parts a message without a full stop from the advice behind it", () => {
    const one = finding(rangeOf(SOURCE, "two"), {
      message: '"mnth" is not a value of `period`',
      advice: "Write `month`.",
    });
    expect(entriesOf(reportOf(SOURCE, [one]))[0]?.description).toBe(
      '"mnth" is not a value of `period`. Write `month`.',
    );
  });

  it("knows a finding again when it moves", () => {
    const [before] = entriesOf(reportOf(SOURCE, [finding(rangeOf(SOURCE, "x"))]));
    const [after] = entriesOf(reportOf(SOURCE, [finding(rangeOf(SOURCE, "two"))]));
    expect(after?.fingerprint).toBe(before?.fingerprint);
  });

  it("tells files apart, by their paths from the root of the repository", () => {
    const { files, ...rest } = reportOf(SOURCE, [finding(rangeOf(SOURCE, "x"))]);
    const moved = files.map((file) => ({ ...file, pathInRepository: "models/a.canvas.yaml" }));
    const [here, there] = entriesOf({ ...rest, files: [...files, ...moved] });
    expect(there).toMatchObject({ location: { path: "models/a.canvas.yaml" } });
    expect(there?.fingerprint).not.toBe(here?.fingerprint);
  });

  it("tells what could not be done", () => {
    expect(entriesOf(REPORTS.failures ?? reportOf("", [])).slice(1)).toMatchObject([
      {
        severity: "blocker",
        description: "there is no such file: look again",
        location: { path: "b.canvas.yaml", lines: { begin: 1 } },
      },
      { severity: "blocker", location: { path: "." } },
    ]);
  });

  it("counts what it does not list", () => {
    const entries = entriesOf(REPORTS["1,003 findings in one file"] ?? reportOf("", []));
    expect(entries).toHaveLength(1001);
    expect(entries.at(-1)).toMatchObject({ severity: "info", description: "3 more findings are not listed." });
  });
});
