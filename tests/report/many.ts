import type { Report } from "../../src/report/report.js";
import { HOSTILE } from "./hostile.js";
import { finding, rangeOf, reportOf } from "./report-of.js";

export const SOURCE = "canvas: 1\r\nname: 😀 x\r\nnotes: >\r\n  two\r\n  lines\r\n";

const RULES = ["some-rule", "other-rule"].map((id) => ({
  ...{ id, category: "structure", severity: "warning" as const, source: "page 1" },
  ...{ summary: "Something is wrong.", why: "It matters.", advice: "do better" },
}));

/** What a run with two rules knows beside its findings. */
export const RUN: Partial<Report> = {
  rules: RULES,
  tool: { version: "1.2.3", homepage: "https://example.org/canvas" },
};

/** Reports of the sizes and kinds that every format must bear. */
export const REPORTS: Readonly<Record<string, Report>> = {
  "no files": { files: [], failures: [], shownFrom: "info", ...RUN },
  "a file without findings": reportOf(SOURCE, [], RUN),
  "300 findings": reportOf(
    SOURCE,
    Array.from({ length: 300 }, (_, i) => anyFinding(i)),
    RUN,
  ),
  "1,003 findings in one file": reportOf(
    SOURCE,
    Array.from({ length: 1003 }, (_, i) => anyFinding(i)),
    RUN,
  ),
  failures: reportOf(SOURCE, [anyFinding(1)], { ...RUN, failures: [failure("b.canvas.yaml"), failure(undefined)] }),
  "suppressed findings": suppressed(),
  "files without a canvas": reportOf(SOURCE, [anyFinding(1)], {
    ...RUN,
    skipped: [skipped("c.canvas.yaml"), skipped("d")],
  }),
  "hostile texts": hostileReport(),
};

function anyFinding(i: number) {
  const severity = (["error", "warning", "info"] as const)[i % 3] ?? "error";
  return finding(rangeOf(SOURCE, i % 2 ? "x" : "two\r\n  lines"), { severity, subject: `channels/c${i % 7}` });
}

function failure(file: string | undefined) {
  return { file, message: "there is no such file", hint: file === undefined ? undefined : "look again" };
}

function skipped(file: string) {
  return { file, pathInRepository: `models/${file}`, reason: "has neither `canvas:` nor any block" };
}

function suppressed(): Report {
  const one = anyFinding(0);
  const by = [{ by: "inline" as const, reason: "agreed" }, { by: "baseline" as const }];
  const report = reportOf(SOURCE, [anyFinding(1)], RUN);
  return {
    ...report,
    files: report.files.map((file) => ({ ...file, suppressed: by.map((suppression) => ({ ...one, suppression })) })),
  };
}

/** Every text that a user or a file system can supply, in every field, is hostile. */
export function hostileReport(): Report {
  const files = HOSTILE.map((text) => {
    const range = rangeOf(SOURCE, "x");
    const said = { file: text, message: text, why: text, advice: text, label: text, subject: text, value: text };
    const textFix = { title: text, replacements: [{ range, text }] };
    const found = finding(range, { ...said, related: [{ range, label: text }], identity: text, textFix });
    return {
      file: text,
      source: SOURCE,
      stage: "sketch" as const,
      findings: [found],
      suppressed: [{ ...found, suppression: { by: "inline" as const, reason: text } }],
    };
  });
  const failures = HOSTILE.map((text) => ({ file: text, message: text, hint: text }));
  const none = HOSTILE.map((text) => ({ file: text, reason: text }));
  return { files, failures, skipped: none, shownFrom: "info", ...RUN };
}
