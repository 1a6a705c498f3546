import { type Plain, samePlain } from "../document/edit/plain.js";
import { printInline } from "../document/edit/print.js";
import { type InterviewRecord, recordOf } from "./record.js";

/** What was typed under questions and is left out of the file now, told one by one: nobody has answered with it yet. */
export function lostDrafts(source: string, text: string): readonly string[] {
  return draftsLeftOut(recordOf(source), recordOf(text)).map(
    (lost) => `what was typed under ${placeOf(lost)} is gone: ${printInline(lost.typed, true)}`,
  );
}

/** Something that was typed and not answered with. */
export interface LostDraft {
  readonly question: string;
  /** Of a form or a grid. */
  readonly row?: string;
  readonly typed: Plain;
}

/** Where it was typed, in the middle of a sentence. */
export function placeOf({ question, row }: LostDraft): string {
  return row === undefined ? question : `${question}, ${row},`;
}

/** What a record has under its questions, or in rows of them, that another has nowhere. */
export function draftsLeftOut(
  { drafts: had }: Pick<InterviewRecord, "drafts">,
  { drafts: left }: Pick<InterviewRecord, "drafts">,
): readonly LostDraft[] {
  const moved = [...left].filter(([question]) => !had.has(question)).map(([, draft]) => draft);
  return [...had].flatMap(([question, draft]) => {
    const now = left.get(question) ?? moved.find((each) => samePlain(each, draft));
    return now === undefined ? [{ question, typed: draft }] : rowsLeftOut(question, draft, now);
  });
}

/** Of a form or a grid, the rows that are gone. */
function rowsLeftOut(question: string, draft: Plain, now: Plain): readonly LostDraft[] {
  if (!(draft instanceof Map) || !(now instanceof Map)) return [];
  // A row may be about a thing by another id now.
  const isThere = (row: string, value: Plain) =>
    now.has(row) || [...now.values()].some((each) => samePlain(each, value));
  return [...draft].flatMap(([row, typed]) => (isThere(row, typed) ? [] : [{ question, row, typed }]));
}
