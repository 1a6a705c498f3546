import { type Plain, samePlain } from "../../document/edit/plain.js";
import { printInline } from "../../document/edit/print.js";
import { type ChangedId, followIds } from "../../interview/follow-ids.js";
import { RECORD_KEY, recordOf } from "../../interview/record.js";
import { stateOf } from "../../interview/state.js";
import type { CanvasEdit } from "../../model/finding.js";

/** Lets what the interview remembers in a file (`C2:website` was skipped) follow what has become of the things in it. */
export function recordEdits(source: string, text: string, changed: readonly ChangedId[]): readonly CanvasEdit[] {
  if (!source.includes(RECORD_KEY)) return [];
  // No question that the record can name hangs on the day.
  const [before, after] = [stateOf(source, ""), stateOf(text, "")];
  return before && after ? followIds(before, after, changed) : [];
}

/** What was typed under questions and is left out of the file now, told one by one: nobody has answered with it yet. */
export function lostDrafts(source: string, text: string): readonly string[] {
  const [had, left] = [recordOf(source).drafts, recordOf(text).drafts];
  const moved = [...left].filter(([question]) => !had.has(question)).map(([, draft]) => draft);
  return [...had].flatMap(([question, draft]) => {
    const now = left.get(question) ?? moved.find((each) => samePlain(each, draft));
    return now === undefined ? [goneFrom(question, draft)] : rowsGone(question, draft, now);
  });
}

/** Of a form or a grid, the rows that are gone. */
function rowsGone(question: string, draft: Plain, now: Plain): readonly string[] {
  if (!(draft instanceof Map) || !(now instanceof Map)) return [];
  // A row may be about a thing by another id now.
  const isThere = (row: string, value: Plain) =>
    now.has(row) || [...now.values()].some((each) => samePlain(each, value));
  return [...draft].flatMap(([row, value]) => (isThere(row, value) ? [] : [goneFrom(`${question}, ${row},`, value)]));
}

function goneFrom(place: string, typed: Plain): string {
  return `what was typed under ${place} is gone: ${printInline(typed, true)}`;
}
