import type { Range } from "../../src/model/path.js";
import type { Report, ReportedFinding, ReportOptions } from "../../src/report/report.js";

/** The range of the n-th occurrence of a piece of a text. */
export function rangeOf(source: string, piece: string, occurrence = 1): Range {
  let offset = -1;
  for (let i = 0; i < occurrence; i++) offset = source.indexOf(piece, offset + 1);
  if (offset < 0) throw new Error(`the source has no ${piece}`);
  return { start: pointAt(source, offset), end: pointAt(source, offset + piece.length) };
}

function pointAt(source: string, offset: number) {
  const lineStart = source.lastIndexOf("\n", offset - 1) + 1;
  return { line: source.slice(0, lineStart).split("\n").length, column: offset - lineStart + 1, offset };
}

/** A finding about a range, with something in every field that a test does not care for. */
export function finding(range: Range, changes: Partial<ReportedFinding> = {}): ReportedFinding {
  const subject = changes.subject ?? "channels/site";
  return {
    rule: "some-rule",
    severity: "error",
    file: "a.canvas.yaml",
    path: ["channels"],
    message: "Something is wrong.",
    why: "It matters.",
    advice: "do better",
    related: [],
    identity: `some-rule:${subject}`,
    ...changes,
    range,
    subject,
  };
}

/** The report on one file. */
export function reportOf(source: string, findings: readonly ReportedFinding[], changes: Partial<Report> = {}): Report {
  const file = findings[0]?.file ?? "a.canvas.yaml";
  return { files: [{ file, source, stage: "sketch", findings }], failures: [], shownFrom: "info", ...changes };
}

export const PLAIN: ReportOptions = { colour: false, ascii: false, width: 80 };

export function textOf(pieces: Iterable<string>): string {
  return [...pieces].join("");
}
