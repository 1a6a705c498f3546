import type { Positions } from "../document/positions.js";
import type { ReaderFinding } from "../document/read-result.js";
import type { Spot } from "../model/path.js";
import { atLineStart } from "../report/line-start.js";

/** What was read from a file, and how messages call it. */
export interface Located {
  readonly label: string;
  readonly positions: Positions;
}

/** A finding in one line of ours, for a command that cannot go on because of it. */
export function findingLine({ rule, message, at }: ReaderFinding, file: Located): string {
  return `${placeIn(file, at)}: error ${rule}: ${message}`;
}

/** `file:line:column`, as editors and terminals find it. */
export function placeIn({ label, positions }: Located, at: Spot): string {
  const { line, column } = positions.locate(at).start;
  return `${atLineStart(label)}:${line}:${column}`;
}
