import { type Facts, factsOf } from "../analysis/facts.js";
import { isMerge, settledMerges } from "../analysis/refactor/merge/settled-merges.js";
import { applyFix } from "../document/apply-fix.js";
import { EditError } from "../document/edit.js";
import { readCanvas } from "../document/read-canvas.js";
import type { Fix, IdentifiedFinding } from "../model/finding.js";
import { enumerated } from "../text/sentence.js";
import type { LintOptions, LintResult } from "./lint-result.js";
import { suggestsMerge } from "./suggested-merges.js";

/**
 * Has each suggested merge take back the claims that it makes untrue, as `canvas merge` does: a suggestion that is followed
 * never leads to a new error.
 */
export function withSettledSuggestions(
  result: LintResult,
  { separation, maxSize }: Pick<LintOptions, "separation" | "maxSize">,
): LintResult {
  const { source, canvas } = result;
  if (canvas === undefined) return result;
  const options = { separation: { ...separation, everySegment: true } };
  const before = factsOf(canvas, options);
  const factsAfter = (fix: Fix): Facts | undefined => {
    const after = readCanvas(applyFix(source, fix), { maxSize }).canvas;
    return after && factsOf(after, options);
  };
  const settledIn = <F extends IdentifiedFinding>(finding: F): F =>
    suggestsMerge(finding)
      ? { ...finding, suggestions: finding.suggestions?.map((fix) => settled(fix, before, factsAfter)) }
      : finding;
  return { ...result, findings: result.findings.map(settledIn), suppressed: result.suppressed.map(settledIn) };
}

/** A suggestion that cannot be made in this file stays as it was planned. */
function settled(fix: Fix, before: Facts, factsAfter: (fix: Fix) => Facts | undefined): Fix {
  if (!fix.edits.some(isMerge)) return fix;
  try {
    const after = factsAfter(fix);
    const { edits, claims } = after ? settledMerges(fix.edits, before, after) : { edits: [], claims: [] };
    if (edits.length === 0) return fix;
    const title = `${fix.title}, and take back ${enumerated(claims.map((claim) => `that ${claim}`))}`;
    return { ...fix, title, edits: [...fix.edits, ...edits] };
  } catch (error) {
    if (error instanceof EditError) return fix;
    throw error;
  }
}
