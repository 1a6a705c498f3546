import { applyEdits } from "../document/edit.js";
import { idsForLists } from "./edits/ids-for-lists.js";
import type { Judging } from "./judging.js";
import type { Question } from "./question.js";
import { isLeftover } from "./questions/review/leftovers.js";
import { review } from "./questions/review/review.js";
import { type FamilyQuestion, findQuestion, openQuestions, type Sitting } from "./session.js";
import { type InterviewState, stateOf } from "./state.js";

/** What a canvas leaves open, for whoever cannot be asked one question at a time. */
export interface OpenQuestions {
  /** To be answered now, in any number: no answer to one of them changes another one, or what is asked between them. */
  readonly now: readonly Question[];
  /** Open too, but the answers to those above may change them, answer them, or bring up others before them. */
  readonly later: readonly Question[];
  /** What some answers to those to be answered now lead to: answered beside them, or not at all. */
  readonly followUps: readonly Question[];
}

/** The state of an interview with ids in place: entries written as a list of texts cannot be asked about. */
export function stateWithIds(source: string, today: string, judging?: Judging): InterviewState | undefined {
  const state = stateOf(source, today, judging);
  const edits = state === undefined ? [] : idsForLists(state.canvas);
  return edits.length === 0 ? state : stateOf(applyEdits(source, edits).text, today, judging);
}

/**
 * Divides the open questions into those that can be answered in one go and those that have to wait. Whoever answers them
 * so, round after round, ends with the file that an interview would have written.
 */
export function openNow(state: InterviewState, sitting: Sitting): OpenQuestions {
  const open = [...openQuestions(state, sitting)].filter((one) => !isReviewed(one, state));
  const count = countNow(open);
  const questions = open.map(({ question }) => question);
  const [now, later] = [questions.slice(0, count), questions.slice(count)];
  // What is left over is only known once all else is answered.
  const isAtEnd = now.some(({ id }) => isLeftover(id));
  return {
    now,
    later: isAtEnd ? later : later.filter(({ id }) => !isLeftover(id)),
    followUps: followUpsOf(now, state),
  };
}

/** Ids of the questions that an option leads to, answered or not. */
export function openedBy(option: string, question: Question): readonly string[] {
  if (question.kind !== "choice" && question.kind !== "checklist") return [];
  const opened = question.kind === "choice" ? question.opens?.(option) : question.opens?.([option]);
  // A step of the interview is gone through again with --only, question by question.
  return (opened ?? []).filter((id) => !id.startsWith("section:"));
}

function followUpsOf(now: readonly Question[], state: InterviewState): readonly Question[] {
  const ids = now.flatMap((question) => {
    const options = "options" in question ? question.options : [];
    return options.flatMap(({ value }) => openedBy(value, question));
  });
  const asked = new Set(now.map(({ id }) => id));
  return [...new Set(ids)].filter((id) => !asked.has(id)).flatMap((id) => findQuestion(state, id) ?? []);
}

/** The review asks as often as one likes; a script is through with it once the canvas has been reviewed. */
function isReviewed({ question }: FamilyQuestion, { canvas }: InterviewState): boolean {
  return question.id === review.id && canvas.reviewed !== undefined;
}

function countNow(open: readonly FamilyQuestion[]): number {
  let count = 0;
  while (count < open.length && goesOn(open, count)) count++;
  return Math.min(open.length, count + 1);
}

/** True when the question after this one can be answered with it. */
function goesOn(open: readonly FamilyQuestion[], at: number): boolean {
  const [family, next] = [open[at]?.family, open[at + 1]?.family];
  if (next?.waits && next !== family) return false;
  if (family?.answeredWith === "followers") return true;
  return family?.answeredWith === "siblings" && family === next;
}
