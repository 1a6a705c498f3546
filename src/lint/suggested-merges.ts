import { isMerge } from "../analysis/refactor/merge/settled-merges.js";
import type { IdentifiedFinding } from "../model/finding.js";
import type { LintResult } from "./lint-result.js";

/** True when a merge is suggested in a canvas whose claims may not hold after it. */
export function mayLeaveUntenableClaims({ canvas, findings, suppressed }: LintResult): boolean {
  const isClaimed = canvas?.segments.some(({ separateFrom }) => separateFrom.length > 0) ?? false;
  return isClaimed && [...findings, ...suppressed].some(suggestsMerge);
}

export function suggestsMerge({ suggestions = [] }: IdentifiedFinding): boolean {
  return suggestions.some(({ edits }) => edits.some(isMerge));
}
