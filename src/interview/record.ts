import { fieldOfText } from "../document/edit/plain-field.js";
import type { CanvasEdit } from "../model/finding.js";

/** What the interview has to remember that no block can say. It stands in the file itself, under `x-interview`. */
export interface InterviewRecord {
  /** Not asked again, unless all questions are asked. */
  readonly skipped: ReadonlySet<string>;
  /** Answered with "don't know": each has a hypothesis. */
  readonly unknown: ReadonlySet<string>;
  /** Answered with something that leaves no trace ("nobody", "none of them"). */
  readonly answered: ReadonlySet<string>;
}

export const RECORD_KEY = "x-interview";
type RecordPart = keyof InterviewRecord;
const PARTS: readonly RecordPart[] = ["skipped", "unknown", "answered"];

/** Reads the record of a canvas file; anything odd in it counts as nothing. */
export function recordOf(source: string): InterviewRecord {
  const written = source.includes(RECORD_KEY) ? fieldOfText(source, [RECORD_KEY]) : undefined;
  const idsOf = (part: RecordPart): ReadonlySet<string> => {
    const list = written instanceof Map ? written.get(part) : undefined;
    return new Set(Array.isArray(list) ? list.filter((id): id is string => typeof id === "string") : []);
  };
  return { skipped: idsOf("skipped"), unknown: idsOf("unknown"), answered: idsOf("answered") };
}

/** Notes a question in one part of the record and takes it out of the others; no part takes it out of all. */
export function noteEdits(record: InterviewRecord, id: string, into: RecordPart | undefined): readonly CanvasEdit[] {
  const edits: CanvasEdit[] = [];
  let isEmpty = true;
  for (const part of PARTS) {
    const ids = [...record[part]].filter((other) => other !== id);
    if (part === into) ids.push(id);
    if (ids.length > 0) isEmpty = false;
    if (ids.length === record[part].size && (part !== into || record[part].has(id))) continue;
    const path = [RECORD_KEY, part];
    edits.push(ids.length > 0 ? { kind: "set", path, value: ids } : { kind: "remove", path });
  }
  const wasEmpty = PARTS.every((part) => record[part].size === 0);
  return isEmpty && !wasEmpty ? [{ kind: "remove", path: [RECORD_KEY] }] : edits;
}
