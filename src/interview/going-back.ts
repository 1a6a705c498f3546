import { typedOf } from "./draft.js";
import type { Prompter, Reply } from "./prompter.js";
import type { Question } from "./question.js";
import { type Change, type InterviewFile, type SavingOptions, saveDraft, takeBack } from "./saving.js";
import { findQuestion } from "./session.js";
import { type InterviewState, stateOf } from "./state.js";

/** A question that was asked in this sitting, and what came of it. */
export interface Step {
  readonly question: Question;
  readonly reply: Reply;
  /** What was written, if anything. */
  readonly change?: Change | undefined;
}

interface Sheet {
  readonly prompter: Prompter;
  readonly file: InterviewFile;
  readonly options: SavingOptions;
}

/**
 * The last question asked in this sitting that can be asked again. An answer that took more away than it was about is taken
 * back first: its own question, as making one group of two does, or what was for a group that is ignored now. No other
 * answer could undo it.
 * @param history loses what was gone back over
 * @returns its id
 */
export async function backToLast(history: Step[], state: InterviewState, sheet: Sheet): Promise<string | undefined> {
  for (let step = history.pop(); step !== undefined; step = history.pop()) {
    const { id } = step.question;
    const isThere = findQuestion(state, id) !== undefined;
    if ((!isThere || step.change?.isLossy) && (await isTakenBack(step, sheet))) return id;
    if (isThere) return id;
  }
  return undefined;
}

async function isTakenBack({ question, reply, change }: Step, { prompter, file, options }: Sheet): Promise<boolean> {
  if (change === undefined || reply.kind !== "answer") return false;
  if (await takeBack(file, options, change)) {
    prompter.tell("That answer was taken back: the file is as it was before it.");
    // A choice is made anew in one key.
    if (question.kind !== "choice") await saveDraft(file, options, question, typedOf(question, reply));
    return true;
  }
  if (isAskedIn(change.before, question, options) && !isAskedIn(change.after, question, options)) {
    prompter.tell(`The answer to this stays, as more was answered since: ${question.prompt}`);
  }
  return false;
}

function isAskedIn(source: string, { id }: Question, { today, judging }: SavingOptions): boolean {
  const state = stateOf(source, today, judging);
  return state !== undefined && findQuestion(state, id) !== undefined;
}
