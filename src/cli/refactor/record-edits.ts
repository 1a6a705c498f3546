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

/** What was typed under questions that are not asked any more, told one by one: nobody has answered them yet. */
export function lostDrafts(source: string, text: string): readonly string[] {
  const left = recordOf(text).drafts;
  const lost = [...recordOf(source).drafts].filter(([question]) => !left.has(question));
  return lost.map(([question, draft]) => `what was typed under ${question} is gone: ${printInline(draft, true)}`);
}
