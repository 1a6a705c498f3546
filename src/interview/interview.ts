import { type Answered, answered, begun, begunWith } from "./answered.js";
import { LET_GO, lossQuestion } from "./confirm.js";
import { openDesk } from "./desk.js";
import { typedOf, withDraft } from "./draft.js";
import { idsForLists } from "./edits/ids-for-lists.js";
import { backToLast, type Step } from "./going-back.js";
import type { Prompter, Reply } from "./prompter.js";
import type { Question, QuestionKind } from "./question.js";
import { review } from "./questions/review/review.js";
import { type InterviewFile, load, lostWith, type SavingOptions, save, saveDraft } from "./saving.js";
import {
  asReviewed,
  findQuestion,
  nextQuestion,
  progressOf,
  questionBefore,
  questionsOfSection,
  type Sitting,
  type SittingOptions,
  sittingFor,
} from "./session.js";
import { type InterviewState, stateOf } from "./state.js";

export { InterviewError, type InterviewFile } from "./saving.js";

export interface InterviewOptions extends SittingOptions, SavingOptions {
  /** The picture, the separation of the segments and the findings, as shown before the last question. */
  preview(source: string): Promise<string>;
}

/** How an interview ended; `nothing-open`: there was no question to ask. */
export type Outcome = "finished" | "quit" | "nothing-open";

/** Asks until nothing is open or the prompter quits. Each answer is in the file before the next question is asked. */
export async function interview(prompter: Prompter, file: InterviewFile, options: InterviewOptions): Promise<Outcome> {
  let hasAsked = false;
  const sitting = sittingOf(file, options);
  for (let state = load(file, options); ; state = load(file, options, state)) {
    const question = pick(state, sitting);
    if (question === undefined) return hasAsked ? "finished" : "nothing-open";
    hasAsked = true;
    if (question.id === review.id) prompter.show(await options.preview(state.source));
    const step = await askInLists(prompter, file, options, state, question);
    if (step === "again") {
      sitting.queue.unshift(question.id);
      continue;
    }
    const { reply } = step;
    if (reply.kind === "quit") return "quit";
    if (reply.kind === "back") await goBack(prompter, file, options, state, sitting, question);
    else follow(state, sitting, step);
    if (reply.kind === "answer" && ends(answered(question, reply.answer))) return "finished";
  }
}

interface OpenSitting extends Sitting {
  readonly left: Set<string>;
  readonly askAgain: Set<string>;
  readonly wanted: Set<string>;
  /** Ids of questions to ask next, before what the file would have asked. */
  readonly queue: string[];
  /** Which answer led to a question: when it changes, so does what it leads to. */
  readonly openedBy: Map<string, string>;
  /** The questions asked, the last one last. */
  readonly history: Step[];
}

function sittingOf(file: InterviewFile, options: InterviewOptions): OpenSitting {
  return { ...sittingFor(load(file, options), options), left: new Set(), queue: [], openedBy: new Map(), history: [] };
}

/** Asks a question as `askAndSave` does, and says so where entries of lists got ids with what was written. */
async function askInLists(...asked: Parameters<typeof askAndSave>): Promise<Step | "again"> {
  const [prompter, file, options] = asked;
  const lists = blocksInLists(file, options);
  const step = await askAndSave(...asked);
  if (lists.length > 0 && blocksInLists(file, options).length === 0)
    prompter.tell(`Entries of ${lists.join(", ")} were given ids, so that other entries can name them.`);
  return step;
}

/** The blocks whose entries stand in lists, where nothing can name them. */
function blocksInLists(file: InterviewFile, { skeleton, today, judging }: InterviewOptions): readonly string[] {
  const canvas = stateOf(file.read() ?? skeleton, today, judging)?.canvas;
  return canvas === undefined ? [] : idsForLists(canvas).map(({ path }) => path.join("."));
}

/**
 * Asks a question and writes the reply; `again` when what goes with it is to stay. What cannot be written is not lost: it is
 * asked for again, filled in.
 */
async function askAndSave(
  prompter: Prompter,
  file: InterviewFile,
  options: InterviewOptions,
  state: InterviewState,
  question: Question,
): Promise<Step | "again"> {
  for (let asked = withDraft(question, state.record); ; ) {
    const reply = await ask(prompter, file, options, state, asked);
    if (reply.kind === "quit") return { question, reply };
    try {
      const sure = await confirmed(prompter, file, options, question, reply);
      if (sure !== "yes") return sure === "quit" ? { question, reply: { kind: "quit" } } : "again";
      return { question, reply, change: await save(file, options, state, question, reply, prompter) };
    } catch (error) {
      tellOrThrow(error, file, prompter);
      if (reply.kind === "answer") asked = begunWith(begun(question, typedOf(question, reply)));
    }
  }
}

/** An error that goes away once somebody has seen to it is told; any other is not for here. */
function tellOrThrow(error: unknown, file: InterviewFile, prompter: Prompter): void {
  const problem = file.whyNotWritten?.(error);
  if (problem === undefined) throw error;
  prompter.tell(problem);
}

/** Asks one question. What is typed is in the file line by line, and stays there when it is left without an answer. */
async function ask(
  prompter: Prompter,
  file: InterviewFile,
  options: InterviewOptions,
  state: InterviewState,
  question: Question,
): Promise<Reply> {
  const desk = openDesk((typed) => saveDraft(file, options, question, typed));
  const reply = asReviewed(question, await prompter.ask(question, progressOf(question, state), desk));
  try {
    const left = await desk.clear();
    if (reply.kind !== "answer" && left !== undefined) await saveDraft(file, options, question, left);
  } catch (error) {
    // Where an answer cannot be written either, that is told then.
    if (reply.kind === "answer" && file.whyNotWritten?.(error) !== undefined) return reply;
    tellOrThrow(error, file, prompter);
  }
  return reply;
}

/** Says what would go with an answer before it goes. Who changes their mind finds the answer as they gave it. */
async function confirmed(
  prompter: Prompter,
  file: InterviewFile,
  options: InterviewOptions,
  question: Question,
  reply: Reply,
): Promise<"yes" | "no" | "quit"> {
  if (prompter.asksBack !== true || reply.kind !== "answer") return "yes";
  const lost = lostWith(file, options, question, reply);
  if (lost.length === 0) return "yes";
  // A choice is made anew in one key.
  if (question.kind !== "choice") await saveDraft(file, options, question, typedOf(question, reply));
  lost.forEach(prompter.tell);
  const sure = await prompter.ask(lossQuestion(question), progressOf(question));
  if (sure.kind === "quit") return "quit";
  return sure.kind === "answer" && sure.answer === LET_GO ? "yes" : "no";
}

function pick(state: InterviewState, sitting: OpenSitting): Question | undefined {
  for (let id = sitting.queue.shift(); id !== undefined; id = sitting.queue.shift()) {
    const question = findQuestion(state, id);
    if (question) return question;
  }
  return nextQuestion(state, sitting);
}

/** Decides what comes next. */
function follow(state: InterviewState, sitting: OpenSitting, step: Step): void {
  const { question, reply } = step;
  asked(sitting, question);
  if (reply.kind === "leave") sitting.left.add(question.id);
  sitting.history.push(step);
  if (reply.kind === "answer") lead(sitting, question, opened(state, sitting, question, reply));
}

function asked({ wanted, askAgain }: OpenSitting, { id }: Question): void {
  wanted.delete(id);
  askAgain.delete(id);
}

/** To the question before; the one that was left comes after it. */
async function goBack(
  prompter: Prompter,
  file: InterviewFile,
  options: InterviewOptions,
  state: InterviewState,
  sitting: OpenSitting,
  question: Question,
): Promise<void> {
  asked(sitting, question);
  const before =
    (await backToLast(sitting.history, state, { prompter, file, options })) ??
    questionBefore(state, question.id, sitting)?.id;
  sitting.queue.unshift(...(before === undefined ? [question.id] : [before, question.id]));
}

/** Puts the questions that an answer leads to before all others; those that an earlier answer to it led to go. */
function lead({ queue, openedBy }: OpenSitting, { id }: Question, opened: readonly string[]): void {
  const others = queue.filter((one) => openedBy.get(one) !== id && !opened.includes(one));
  queue.splice(0, queue.length, ...opened, ...others);
  for (const one of opened) openedBy.set(one, id);
}

function opened(
  state: InterviewState,
  { depth }: Sitting,
  question: Question,
  { answer }: Reply & { kind: "answer" },
): readonly string[] {
  return openedWith(answered(question, answer)).flatMap((id) => {
    const [, section] = /^section:(.*)$/.exec(id) ?? [];
    return section === undefined ? [id] : questionsOfSection(state, section, depth).map((one) => one.id);
  });
}

function openedWith<K extends QuestionKind>({ question, given }: Answered<K>): readonly string[] {
  return question.opens?.(given) ?? [];
}

function ends<K extends QuestionKind>({ question, given }: Answered<K>): boolean {
  return question.ends?.(given) === true;
}
