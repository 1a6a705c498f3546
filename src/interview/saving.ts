import { settledMerges } from "../analysis/refactor/merge/settled-merges.js";
import { printInline } from "../document/edit/print.js";
import { applyEdits } from "../document/edit.js";
import { readAgain } from "../document/read-canvas.js";
import { type Answered, answered } from "./answered.js";
import { consequences, sideEffects } from "./consequences.js";
import { draftOf } from "./draft.js";
import { followedEdits } from "./followed-edits.js";
import type { Judging } from "./judging.js";
import { type Losses, losses } from "./losses.js";
import { draftsLeftOut, placeOf } from "./lost-drafts.js";
import { stateWithIds } from "./open-questions.js";
import type { Prompter, Reply } from "./prompter.js";
import type { Joining, Question, QuestionKind, Typed } from "./question.js";
import { drafted, type InterviewRecord, recordEdits, recordOf } from "./record.js";
import { noteAfter, replyEdits, settled } from "./reply-edits.js";
import { findQuestion } from "./session.js";
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

/** The file cannot be interviewed (any more): it is no canvas, or changes faster than it can be written. */
export class InterviewError extends Error {
  override readonly name = "InterviewError";
}

/** What has to be known to read and to write the file. */
export interface SavingOptions {
  /** What a file begins with that does not exist yet. */
  readonly skeleton: string;
  /** ISO date. */
  readonly today: string;
  readonly judging?: Judging;
}

/**
 * Reads the file, with ids in place: entries of lists get them in the file with the first thing that is written. What is
 * still as it was need not be understood again.
 */
export function load(file: InterviewFile, options: SavingOptions, before?: InterviewState): InterviewState {
  const source = file.read() ?? options.skeleton;
  const state = source === before?.source ? before : stateWithIds(source, options.today, options.judging);
  if (state === undefined)
    throw new InterviewError(
      "the file was changed meanwhile and is no canvas without errors any more; it was left as it is",
    );
  return state;
}

/** How often a file may change under the interview before it gives up on writing one answer. */
const ATTEMPTS = 5;

/** What a reply made of the text of the file. */
export interface Change {
  readonly before: string;
  readonly after: string;
  /** More went than the answer was about: it cannot be answered back. */
  readonly isLossy: boolean;
}

/**
 * Writes a reply. When another program changed the file meanwhile, the answer is applied to what is there now.
 * @returns nothing when that changes nothing
 */
export async function save(
  file: InterviewFile,
  options: SavingOptions,
  asked: InterviewState,
  question: Question,
  reply: Reply,
  prompter: Prompter,
): Promise<Change | undefined> {
  let state = asked;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    state = load(file, options, state);
    const current = state === asked ? question : findQuestion(state, question.id);
    if (current === undefined) {
      prompter.tell("The file was changed meanwhile, and this question with it; the change was kept.");
      return undefined;
    }
    const { text, lost, told } = writtenAfter(state, options, current, reply);
    if (text === state.source) return undefined;
    if (!(await replace(file, options, state, text))) continue;
    const wasAsked = prompter.asksBack && !lost.areMeant;
    for (const line of [...(wasAsked ? [] : lost.lines), ...told]) prompter.tell(line);
    return { before: state.source, after: text, isLossy: lost.lines.length > 0 };
  }
  throw new InterviewError("the file keeps changing; the last answer was not written, all others were");
}

/** Keeps what was typed under a question that has no answer yet. */
export async function saveDraft(
  file: InterviewFile,
  options: SavingOptions,
  question: Question,
  typed: Typed[QuestionKind],
): Promise<void> {
  const draft = draftOf(question, typed);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const state = load(file, options);
    const edits = recordEdits(state.record, drafted(state.record, question.id, draft));
    if (edits.length === 0) return;
    const text = keptTidy(state.source, applyEdits(state.source, edits).text);
    if (await replace(file, options, state, text)) return;
  }
  throw new InterviewError("the file keeps changing; what was typed last was not written, all answers were");
}

/** Makes the file what it was before a change. False when more than what stands unfinished was written since. */
export async function takeBack(
  file: InterviewFile,
  options: SavingOptions,
  { before, after }: Change,
): Promise<boolean> {
  const state = load(file, options);
  const drafts = new Map(recordOf(after).drafts);
  if (withDrafts(state.source, drafts) !== after) return false;
  const since = [...state.record.drafts].filter(([id]) => !drafts.has(id));
  return replace(file, options, state, withDrafts(before, new Map([...recordOf(before).drafts, ...since])));
}

/** A text with other unfinished answers. */
function withDrafts(source: string, drafts: InterviewRecord["drafts"]): string {
  const record = recordOf(source);
  const edits = recordEdits(record, { ...record, drafts });
  return edits.length === 0 ? source : keptTidy(source, applyEdits(source, edits).text);
}

/** Writes a text over the one that it was made from; false when another one is there. */
async function replace(
  file: InterviewFile,
  { skeleton, today, judging }: SavingOptions,
  { source }: InterviewState,
  text: string,
): Promise<boolean> {
  const before = file.read();
  const now = before ?? skeleton;
  const isSame = now === source || stateWithIds(now, today, judging)?.source === source;
  return isSame && (await file.write(text, before ?? null)) === "written";
}

function stateOrThrow(text: string, { today, judging }: SavingOptions, { id }: Question): InterviewState {
  const state = stateOf(text, today, judging);
  if (state) return state;
  const [finding] = readAgain(text).findings;
  const reason = finding === undefined ? "" : ` (${finding.message})`;
  throw new InterviewError(`the answer to ${id} makes no valid canvas${reason}; it was not written`);
}

/** What would go with an answer that the question is not about, in words; nothing where the answer says so itself. */
export function lostWith(
  file: InterviewFile,
  options: SavingOptions,
  question: Question,
  reply: Reply,
): readonly string[] {
  const state = load(file, options);
  const current = findQuestion(state, question.id);
  if (current === undefined) return [];
  const { lines, areMeant } = writtenAfter(state, options, current, reply).lost;
  return areMeant ? [] : lines;
}

/** What a reply makes of the file, and what has to be said about it. */
interface Written {
  readonly text: string;
  /** What goes with it that the question is not about. */
  readonly lost: Losses;
  readonly told: readonly string[];
}

/** What an answer makes of the file is asked for twice: before it is confirmed, and when it is written. */
const written = new WeakMap<
  Reply,
  { readonly state: InterviewState; readonly question: Question; readonly it: Written }
>();

function writtenAfter(state: InterviewState, options: SavingOptions, question: Question, reply: Reply): Written {
  const known = written.get(reply);
  if (known?.state === state && known.question === question) return known.it;
  const it = workedOut(state, options, question, reply);
  written.set(reply, { state, question, it });
  return it;
}

function workedOut(state: InterviewState, options: SavingOptions, question: Question, reply: Reply): Written {
  const edits = replyEdits(state, question, reply);
  const after = stateOrThrow(applyEdits(state.source, edits).text, options, question);
  const joined = reply.kind === "answer" ? joining(answered(question, reply.answer)) : undefined;
  const merges = settledMerges(edits, state.facts, after.facts);
  const further = edits.length > 0 ? [...merges.edits, ...consequences(state, after)] : [];
  const last = further.length === 0 ? after : stateOrThrow(applyEdits(after.source, further).text, options, question);
  const followed = followedEdits(state, last, edits);
  const remembered =
    followed.length === 0 ? last : stateOrThrow(applyEdits(last.source, followed).text, options, question);
  const belief = reply.kind === "answer" ? settled(state, question).belief : undefined;
  const writes = [
    ...question.writes,
    ...(joined?.movedFrom ?? []),
    ...(belief === undefined ? [] : [`hypotheses.${belief}`]),
  ];
  const ofJoining = joined && edits.length > 0 ? [...joined.lost, ...merges.notes] : [];
  const others = losses(state.source, edits.length > 0 ? last.source : state.source, { writes });
  const ofOthers = draftsLeftOut(state.record, remembered.record)
    .filter((lost) => lost.question !== question.id)
    .map((lost) => `What was typed under ${placeOf(lost)} goes: ${printInline(lost.typed, true)}.`);
  const { text } = applyEdits(remembered.source, noteAfter(remembered, question, reply));
  return {
    text: text === state.source ? text : keptTidy(state.source, text),
    lost: {
      lines: [...ofJoining, ...others.lines, ...ofOthers],
      areMeant: ofJoining.length + ofOthers.length === 0 && others.areMeant,
    },
    told: edits.length > 0 ? [...(joined?.kept ?? []), ...sideEffects(state, after, last, reply)] : [],
  };
}

/** What comes of an answer that makes one segment of two; undefined for other answers. */
function joining<K extends QuestionKind>({ question, given }: Answered<K>): Joining | undefined {
  return question.joins?.(given);
}
