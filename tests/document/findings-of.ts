import { readCanvas } from "../../src/document/read-canvas.js";

/** What the reader says of a text, a line each: `line:column-line:column rule: message`, with the advice below. */
export function findingsOf(source: string): readonly string[] {
  const { findings, positions } = readCanvas(source);
  return findings
    .map((finding) => ({ finding, range: positions.locate(finding.at) }))
    .sort((a, b) => a.range.start.offset - b.range.start.offset)
    .map(({ finding, range: { start, end } }) => {
      const place = `${start.line}:${start.column}-${end.line === start.line ? "" : `${end.line}:`}${end.column}`;
      return `${place} ${finding.rule}: ${finding.message} → ${finding.advice}`;
    });
}
