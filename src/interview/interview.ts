import { applyEdits } from "../document/edit.js";
import { readCanvas } from "../document/read-canvas.js";
import { consequences, sideEffects } from "./consequences.js";
import { idsForLists } from "./edits/ids-for-lists.js";
import type { Judging } from "./judging.js";
import type { Prompter, Reply } from "./prompter.js";
import type { Question } from "./question.js";
import {
  asReviewed,
  findQuestion,
  nextQuestion,
  noteAfter,
  progressOf,
  questionBefore,
  questionsOfSection,
  replyEdits,
  type Sitting,
  type SittingOptions,
  sittingFor,
} from "./session.js";
import { type InterviewState, stateOf } from "./state.js";
import { keptTidy } from "./tidy.js";

/** The file that an interview fills. Nothing else holds what was answered. */
export interface InterviewFile {
  /** The text as it is now; undefined while there is no file. */
  read(): string | undefined;
  /** Replaces the text if it still is what it is believed to be (`null`: no file yet). */
  write(text: string, expected: string | null): Promise<"written" | "changed">;
  /** What to tell of an error of `write` that goes away once somebody has seen to it, such as a full disk. */
  whyNotWritten?(error: unknown): string | undefined;
}

export interface InterviewOptions extends SittingOptions {
  /** What a file begins with that does not exist yet. */
  readonly skeleton: string;
  /** ISO date. */
  readonly today: string;
  readonly judging?: Judging;
  /** The picture, the separation of the segments and the findings, as shown before the last question. */
  preview(source: string): Promise<string>;
}

/** The file cannot be interviewed (any more): it is no canvas, or changes faster than it can be written. */
export class InterviewError extends Error {
  override readonly name = "InterviewError";
}

/** How an interview ended; `nothing-open`: there was no question to ask. */
export type Outcome = "finished" | "quit" | "nothing-open";

/** Asks until nothing is open or the prompter quits. Each answer is in the file before the next question is asked. */
export async function interview(prompter: Prompter, file: InterviewFile, options: InterviewOptions): Promise<Outcome> {
  let hasAsked = false;
  const sitting = sittingOf(file, options);
  await giveIds(prompter, file, options);
  for (let state = load(file, options); ; state = load(file, options, state)) {
    const question = pick(state, sitting);
    if (question === undefined) return hasAsked ? "finished" : "nothing-open";
    hasAsked = true;
    if (question.id === "R") prompter.show(await options.preview(state.source));
    const reply = await askAndSave(prompter, file, options, state, question);
    if (reply.kind === "quit") return "quit";
    follow(state, sitting, question, reply);
    if (reply.kind === "answer" && ends(question, reply)) return "finished";
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
  /** Ids of questions asked, the last one last. */
  readonly history: string[];
}

function sittingOf(file: InterviewFile, options: InterviewOptions): OpenSitting {
  return { ...sittingFor(load(file, options), options), left: new Set(), queue: [], openedBy: new Map(), history: [] };
}

/** Reads the file; what is still as it was need not be understood again. */
function load(file: InterviewFile, options: InterviewOptions, before?: InterviewState): InterviewState {
  const source = file.read() ?? options.skeleton;
  const state = source === before?.source ? before : stateOf(source, options.today, options.judging);
  if (state === undefined)
    throw new InterviewError(
      "the file was changed meanwhile and is no canvas without errors any more; it was left as it is",
    );
  return state;
}

function pick(state: InterviewState, sitting: OpenSitting): Question | undefined {
  for (let id = sitting.queue.shift(); id !== undefined; id = sitting.queue.shift()) {
    const question = findQuestion(state, id);
    if (question) return question;
  }
  return nextQuestion(state, sitting);
}

/** Decides what comes next. */
function follow(state: InterviewState, sitting: OpenSitting, question: Question, reply: Reply): void {
  const { id } = question;
  sitting.wanted.delete(id);
  sitting.askAgain.delete(id);
  if (reply.kind === "leave") sitting.left.add(id);
  if (reply.kind === "back") {
    const before = lastAsked(state, sitting) ?? questionBefore(state, id, sitting)?.id;
    sitting.queue.unshift(...(before === undefined ? [id] : [before, id]));
    return;
  }
  sitting.history.push(id);
  if (reply.kind === "answer") lead(sitting, question, opened(state, sitting, question, reply));
}

/** Puts the questions that an answer leads to before all others; those that an earlier answer to it led to go. */
function lead({ queue, openedBy }: OpenSitting, { id }: Question, opened: readonly string[]): void {
  const others = queue.filter((one) => openedBy.get(one) !== id && !opened.includes(one));
  queue.splice(0, queue.length, ...opened, ...others);
  for (const one of opened) openedBy.set(one, id);
}

/** The last question asked in this sitting that there still is: an answer can make its own question meaningless. */
function lastAsked(state: InterviewState, sitting: OpenSitting): string | undefined {
  for (let id = sitting.history.pop(); id !== undefined; id = sitting.history.pop()) {
    if (findQuestion(state, id)) return id;
  }
  return undefined;
}

function opened(
  state: InterviewState,
  { depth }: Sitting,
  question: Question,
  { answer }: Reply & { kind: "answer" },
): readonly string[] {
  // The prompter's contract: the answer has the kind of the question.
  const ids = (question.opens as ((answer: unknown) => readonly string[]) | undefined)?.(answer) ?? [];
  return ids.flatMap((id) => {
    const [, section] = /^section:(.*)$/.exec(id) ?? [];
    return section === undefined ? [id] : questionsOfSection(state, section, depth).map((one) => one.id);
  });
}

function ends(question: Question, { answer }: Reply & { kind: "answer" }): boolean {
  return (question.ends as ((answer: unknown) => boolean) | undefined)?.(answer) === true;
}

/** Asks a question and writes the reply. What cannot be written is not lost: it is asked for again, filled in. */
async function askAndSave(
  prompter: Prompter,
  file: InterviewFile,
  options: InterviewOptions,
  state: InterviewState,
  question: Question,
): Promise<Reply> {
  for (let asked = question; ; ) {
    const reply = asReviewed(question, await prompter.ask(asked, progressOf(question, state)));
    if (reply.kind === "quit") return reply;
    try {
      await save(file, options, state, question, reply, prompter);
      return reply;
    } catch (error) {
      const problem = file.whyNotWritten?.(error);
      if (problem === undefined) throw error;
      prompter.tell(problem);
      // The prompter's contract: the answer has the kind of the question.
      if (reply.kind === "answer") asked = { ...question, earlier: reply.answer } as Question;
    }
  }
}

/** How often a file may change under the interview before it gives up on writing one answer. */
const ATTEMPTS = 5;

/** Writes a reply. When another program changed the file meanwhile, the answer is applied to what is there now. */
async function save(
  file: InterviewFile,
  options: InterviewOptions,
  asked: InterviewState,
  question: Question,
  reply: Reply,
  prompter: Prompter,
): Promise<void> {
  let state = asked;
  let current: Question | undefined = question;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { text, told } = writtenAfter(state, options, current, reply);
    if (text === state.source) return;
    const before = file.read();
    const isSame = (before ?? options.skeleton) === state.source;
    if (isSame && (await file.write(text, before ?? null)) === "written") return told.forEach(prompter.tell);
    state = load(file, options);
    current = findQuestion(state, question.id);
    if (current === undefined)
      return prompter.tell("The file was changed meanwhile, and this question with it; the change was kept.");
  }
  throw new InterviewError("the file keeps changing; the last answer was not written, all others were");
}

function stateOrThrow(text: string, { today, judging }: InterviewOptions, { id }: Question): InterviewState {
  const state = stateOf(text, today, judging);
  if (state) return state;
  const [finding] = readCanvas(text).findings;
  const reason = finding === undefined ? "" : ` (${finding.message})`;
  throw new InterviewError(`the answer to ${id} makes no valid canvas${reason}; it was not written`);
}

/** What a reply makes of the file, and what has to be said about it. */
interface Written {
  readonly text: string;
  readonly told: readonly string[];
}

function writtenAfter(state: InterviewState, options: InterviewOptions, question: Question, reply: Reply): Written {
  const edits = replyEdits(state, question, reply);
  const after = stateOrThrow(applyEdits(state.source, edits).text, options, question);
  const further = edits.length > 0 ? consequences(state, after) : [];
  const last = further.length === 0 ? after : stateOrThrow(applyEdits(after.source, further).text, options, question);
  const { text } = applyEdits(last.source, noteAfter(last, question, reply));
  return {
    text: text === state.source ? text : keptTidy(state.source, text),
    told: edits.length > 0 ? sideEffects(state, after, last) : [],
  };
}

/** Entries written as a list of texts get ids: questions and links need something to refer to. */
async function giveIds(prompter: Prompter, file: InterviewFile, options: InterviewOptions): Promise<void> {
  const state = load(file, options);
  const edits = idsForLists(state.canvas);
  if (edits.length === 0) return;
  if ((await file.write(applyEdits(state.source, edits).text, file.read() ?? null)) === "changed") return;
  prompter.tell(
    `Entries of ${edits.map(({ path }) => path.join(".")).join(", ")} were given ids, so that other entries can name them.`,
  );
}
