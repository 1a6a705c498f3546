import type { CanvasEdit } from "../model/finding.js";
import { lonelySide } from "./lonely-side.js";
import type { InterviewState } from "./state.js";

/**
 * What else an answer changes: a platform that has lost a side is not called one any more, so that the kind of market is asked
 * for again. What was so before the answer is the author's business.
 */
export function consequences(before: InterviewState, after: InterviewState): readonly CanvasEdit[] {
  if (isHalfPlatform(before) || !isHalfPlatform(after)) return [];
  const [declared, ...others] = after.canvas.market.filter(({ kind }) => kind === "multi-sided");
  if (declared === undefined || others.length > 0) return [];
  const isAlone = after.canvas.market.length === 1;
  return [{ kind: "remove", path: isAlone ? ["market"] : declared.path }];
}

/** True when it is called a platform, and one side needs another that does not need it. */
function isHalfPlatform({ canvas, facts }: InterviewState): boolean {
  return canvas.market.some(({ kind }) => kind === "multi-sided") && lonelySide(facts) !== undefined;
}
