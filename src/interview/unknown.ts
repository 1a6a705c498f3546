import { type Plain, samePlain } from "../document/edit/plain.js";
import { fieldOfText } from "../document/edit/plain-field.js";
import type { CanvasEdit } from "../model/finding.js";
import { newIds } from "./edits/lines.js";
import { removeAllEdits } from "./edits/links.js";
import { takenIds } from "./edits/taken-ids.js";
import type { Belief, Question } from "./question.js";
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
  return [{ kind: "set", path: ["hypotheses", named.id], value: written(belief) }];
}

function written({ statement, about, risk }: Belief): Map<string, Plain> {
  const subjects: readonly (readonly [string, Plain])[] = about.length > 0 ? [["about", [...about]]] : [];
  return new Map<string, Plain>([["statement", statement], ...subjects, ["risk", risk]]);
}

/**
 * The belief that stands in place of a blank, once the blank is filled; undefined where there is none, where more was said
 * of it since, or where it stands for another blank too.
 */
export function settledBelief(
  state: InterviewState,
  question: Question,
  others: readonly Question[],
): string | undefined {
  const { belief } = question;
  if (belief === undefined || !state.record.unknown.has(question.id)) return undefined;
  const { id } = state.canvas.hypotheses.find(({ name }) => name === belief.statement) ?? {};
  if (id === undefined || others.some((other) => other.belief?.statement === belief.statement)) return undefined;
  return samePlain(fieldOfText(state.source, ["hypotheses", id]) ?? null, written(belief)) ? id : undefined;
}

/** Takes a belief out, with all that refers to it. */
export function unbelievedEdits(state: InterviewState, id: string): readonly CanvasEdit[] {
  const isLast = state.canvas.hypotheses.length === 1;
  return [
    ...removeAllEdits(state, "hypotheses", [id]),
    ...(isLast ? [{ kind: "remove", path: ["hypotheses"] } as const] : []),
  ];
}
