import { isMerge } from "../analysis/refactor/merge/settled-merges.js";
import type { CanvasEdit } from "../model/finding.js";
import { type ChangedId, followIds, takesIdsOut } from "./follow-ids.js";
import type { InterviewState } from "./state.js";

/** What is noted and typed about things follows them where an answer takes them out, makes one of two, or gives another id. */
export function followedEdits(
  before: InterviewState,
  after: InterviewState,
  edits: readonly CanvasEdit[],
): readonly CanvasEdit[] {
  if (!takesIdsOut(before, after)) return [];
  const merged = edits.filter(isMerge).map(({ path, from }): ChangedId => {
    const [gone, kept] = [String(from[1]), String(path[1])];
    return { id: gone, asked: undefined, meant: kept };
  });
  return followIds(before, after, [...merged, ...edits.flatMap(renamedBy)]);
}

/** What has another id now is what it was. */
function renamedBy(edit: CanvasEdit): readonly ChangedId[] {
  if (edit.kind !== "rename-key") return [];
  return [{ id: String(edit.path.at(-1)), asked: edit.to, meant: edit.to }];
}
