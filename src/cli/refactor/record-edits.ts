import { type ChangedId, followIds } from "../../interview/follow-ids.js";
import { RECORD_KEY } from "../../interview/record.js";
import { stateOf } from "../../interview/state.js";
import type { CanvasEdit } from "../../model/finding.js";

/** Lets what the interview remembers in a file (`C2:website` was skipped) follow what has become of the things in it. */
export function recordEdits(source: string, text: string, changed: readonly ChangedId[]): readonly CanvasEdit[] {
  if (!source.includes(RECORD_KEY)) return [];
  // No question that the record can name hangs on the day.
  const [before, after] = [stateOf(source, ""), stateOf(text, "")];
  return before && after ? followIds(before, after, changed) : [];
}
