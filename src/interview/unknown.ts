import type { CanvasEdit, PlainValue } from "../model/finding.js";
import { newIds } from "./edits/lines.js";
import { takenIds } from "./edits/taken-ids.js";
import type { Belief } from "./question.js";
import type { InterviewState } from "./state.js";

/** How a belief begins that stands where an answer is not known. */
export const BELIEF = "We believe ";

/** Writes an untested hypothesis in place of a blank. */
export function beliefEdits({ canvas }: InterviewState, belief: Belief): readonly CanvasEdit[] {
  if (canvas.hypotheses.some(({ name }) => name === belief.statement)) return [];
  // Named like what it is about, it would be about itself as well.
  const taken = [...takenIds(canvas, "hypotheses"), ...belief.about];
  const [named] = newIds([belief.statement.replace(BELIEF, "")], taken, "belief");
  if (named === undefined) return [];
  const value = new Map<string, PlainValue>([["statement", belief.statement]]);
  if (belief.about.length > 0) value.set("about", [...belief.about]);
  value.set("risk", belief.risk);
  return [{ kind: "set", path: ["hypotheses", named.id], value }];
}
