import { isFilled, type Plain, samePlain } from "../document/edit/plain.js";
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
  /** What was typed under a question that has no answer yet. */
  readonly drafts: ReadonlyMap<string, Plain>;
}

export const RECORD_KEY = "x-interview";
type RecordPart = Exclude<keyof InterviewRecord, "drafts">;
export const PARTS: readonly RecordPart[] = ["skipped", "unknown", "answered"];

/** Reads the record of a canvas file; anything odd in it counts as nothing. */
export function recordOf(source: string): InterviewRecord {
  const written = source.includes(RECORD_KEY) ? fieldOfText(source, [RECORD_KEY]) : undefined;
  const idsOf = (part: RecordPart): ReadonlySet<string> => {
    const list = written instanceof Map ? written.get(part) : undefined;
    return new Set(Array.isArray(list) ? list.filter((id): id is string => typeof id === "string") : []);
  };
  const drafts = written instanceof Map ? written.get("drafts") : undefined;
  return {
    skipped: idsOf("skipped"),
    unknown: idsOf("unknown"),
    answered: idsOf("answered"),
    drafts: drafts instanceof Map ? drafts : new Map(),
  };
}

/** Notes a question in one part of the record and takes it out of the others; no part takes it out of all. */
export function noted(record: InterviewRecord, id: string, into: RecordPart | undefined): InterviewRecord {
  const ids = (part: RecordPart): ReadonlySet<string> => {
    if (part === into) return record[part].has(id) ? record[part] : new Set([...record[part], id]);
    return new Set([...record[part]].filter((other) => other !== id));
  };
  return { ...record, skipped: ids("skipped"), unknown: ids("unknown"), answered: ids("answered") };
}

/** Keeps what was typed under a question; nothing takes it out. */
export function drafted(record: InterviewRecord, id: string, draft: Plain | undefined): InterviewRecord {
  const others = [...record.drafts].filter(([other]) => other !== id);
  return { ...record, drafts: new Map(draft === undefined ? others : [...others, [id, draft]]) };
}

/** What makes one record of another; a record that remembers nothing goes. */
export function recordEdits(before: InterviewRecord, after: InterviewRecord): readonly CanvasEdit[] {
  const was = plainOf(before);
  const parts = plainOf(after);
  if (parts.size === 0) return was.size === 0 ? [] : [{ kind: "remove", path: [RECORD_KEY] }];
  return [...PARTS, "drafts"].flatMap((part): CanvasEdit[] => {
    const [old = null, value = null] = [was.get(part), parts.get(part)];
    if (samePlain(old, value)) return [];
    const path = [RECORD_KEY, part];
    return [value === null ? { kind: "remove", path } : { kind: "set", path, value }];
  });
}

function plainOf(record: InterviewRecord): ReadonlyMap<string, Plain> {
  const parts = PARTS.map((part): [string, Plain] => [part, [...record[part]]]);
  return new Map([...parts, ["drafts", new Map(record.drafts)] as const].filter(([, value]) => isFilled(value)));
}
