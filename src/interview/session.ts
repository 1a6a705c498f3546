import { BLOCK_IDS, type BlockId } from "../model/blocks.js";
import { itemsOf } from "../model/canvas.js";
import { bears } from "./family-of.js";
import type { Progress, Reply } from "./prompter.js";
import { type Depth, letterOf, type Question, SECTION_IDS, SECTIONS } from "./question.js";
import type { QuestionFamily } from "./questions/family.js";
import { QUESTIONS } from "./questions/index.js";
import type { InterviewState } from "./state.js";

/** What is asked in this sitting beyond what the file says. */
export interface Sitting {
  /** How much is asked. */
  readonly depth: Depth;
  /** Skipped in an earlier sitting, to be asked again (`--all`). */
  readonly askAgain: ReadonlySet<string>;
  /** Asked for by name: open, whatever the file says. */
  readonly wanted: ReadonlySet<string>;
  /** Left for later in this sitting. */
  readonly left: ReadonlySet<string>;
  /** The part of the interview that this sitting is about (`--only`); all of it unless set. */
  readonly within?: Part | undefined;
}

/** What a sitting is begun with. */
export interface SittingOptions {
  /** How much to ask; quick when not said. */
  readonly depth?: Depth;
  /** Ask what was skipped; of a part asked for by name, also what has an answer. */
  readonly all?: boolean;
  /** Ids of questions to ask even when the file has an answer. */
  readonly wanted?: ReadonlySet<string>;
  /** Ask only these. */
  readonly within?: Part | undefined;
}

/** The beginning of a sitting: nothing is left for later yet. */
export function sittingFor(
  state: InterviewState,
  { depth = "quick", all = false, wanted, within }: SittingOptions,
): Sitting & { readonly askAgain: Set<string>; readonly wanted: Set<string> } {
  return {
    depth,
    askAgain: new Set(all ? state.record.skipped : []),
    wanted: new Set([...(wanted ?? []), ...(all && within ? idsWithin(state, within, depth) : [])]),
    left: new Set(),
    within,
  };
}

function idsWithin(state: InterviewState, within: Part, depth: Depth): readonly string[] {
  return [...familyQuestions(state)].flatMap(({ family, question }) =>
    within(question, family, depth) ? [question.id] : [],
  );
}

/** A part of the interview: says of every question whether it belongs to it, in an interview of this depth. */
export type Part = (question: Question, family: QuestionFamily, depth: Depth) => boolean;

/** All of the interview. */
const EVERYTHING: Part = (question, _, depth) => isAskedAt(depth, question);

/** Deep questions are asked in deep interviews, and again wherever they were answered. */
export function isAskedAt(depth: Depth, question: Question): boolean {
  return question.depth !== "deep" || depth === "deep" || !question.isOpen;
}

/** A question with the family that made it. */
export interface FamilyQuestion {
  readonly family: QuestionFamily;
  readonly question: Question;
}

/** Every question that the canvas gives reason for, answered or not, in the order in which they are asked. */
export function* familyQuestions(state: InterviewState): Generator<FamilyQuestion> {
  for (const family of QUESTIONS) for (const question of questionsOf(family, state)) yield { family, question };
}

const made = new WeakMap<InterviewState, Map<QuestionFamily, readonly Question[]>>();

/** The questions of one family about one state: a hundred segments make thousands, and they are asked for again and again. */
function questionsOf(family: QuestionFamily, state: InterviewState): readonly Question[] {
  const ofState = made.get(state) ?? new Map<QuestionFamily, readonly Question[]>();
  made.set(state, ofState);
  const questions = ofState.get(family) ?? family.questions(state);
  ofState.set(family, questions);
  return questions;
}

/** The questions of `familyQuestions` alone. */
export function* allQuestions(state: InterviewState): Generator<Question> {
  for (const { question } of familyQuestions(state)) yield question;
}

/** The first open question: a function of the file and nothing else, but for what this sitting adds. */
export function nextQuestion(state: InterviewState, sitting: Sitting): Question | undefined {
  for (const { question } of openQuestions(state, sitting)) return question;
  return undefined;
}

/** All open questions, in the order in which they would be asked if no answer changed another question. */
export function* openQuestions(state: InterviewState, sitting: Sitting): Generator<FamilyQuestion> {
  for (const one of familyQuestions(state)) if (isToBeAsked(one, state, sitting)) yield one;
}

function isToBeAsked({ family, question }: FamilyQuestion, { record }: InterviewState, sitting: Sitting): boolean {
  const { id, isOpen } = question;
  if (sitting.left.has(id)) return false;
  const { within = EVERYTHING } = sitting;
  if (sitting.wanted.has(id)) return true;
  if (!within(question, family, sitting.depth)) return false;
  const isBegun = record.drafts.has(id) && !record.unknown.has(id);
  if (!isBegun && (!isOpen || record.answered.has(id) || record.unknown.has(id))) return false;
  return !record.skipped.has(id) || sitting.askAgain.has(id) || question.isRequired === true;
}

/** The question with this id, if the canvas gives reason for it. */
export function findQuestion(state: InterviewState, id: string): Question | undefined {
  for (const family of QUESTIONS) {
    if (!bears(family, letterOf(id))) continue;
    const found = questionsOf(family, state).find((question) => question.id === id);
    if (found) return found;
  }
  return undefined;
}

/** The questions of one step of the interview, answered or not; the deep ones only when they are asked or answered. */
export function questionsOfSection(state: InterviewState, section: string, depth: Depth): readonly Question[] {
  return [...allQuestions(state)].filter((one) => one.section === section && isAskedAt(depth, one));
}

/** The answered question that stands before another: where Back leads at the beginning of a sitting. */
export function questionBefore(state: InterviewState, id: string, sitting: Sitting): Question | undefined {
  const { within = EVERYTHING, depth } = sitting;
  let before: Question | undefined;
  for (const { question, family } of familyQuestions(state)) {
    if (question.id === id) return before;
    if (!within(question, family, depth)) continue;
    if (!question.isOpen || state.record.answered.has(question.id)) before = question;
  }
  return before;
}

/** Where a question stands: `[3/9] Channels`; with the state, also what is filled so far. */
export function progressOf({ section, writes }: Question, state?: InterviewState): Progress {
  const step = { step: SECTION_IDS.indexOf(section) + 1, of: SECTION_IDS.length, section: SECTIONS[section] };
  if (state === undefined) return step;
  const [block] = writes.map((place) => BLOCK_IDS.find((id) => id === place.split(".")[0]));
  return { ...step, overview: { filled: countsIn(state), asked: block } };
}

function countsIn({ canvas }: InterviewState): Readonly<Record<BlockId, number>> {
  const counts = BLOCK_IDS.map((id) => [id, itemsOf(canvas, id).length] as const);
  // `fromEntries` forgets which keys there are.
  return Object.fromEntries(counts) as Record<BlockId, number>;
}

/** The review is never skipped for good: it is only left for this time. */
export function asReviewed(question: Question, reply: Reply): Reply {
  const isSkipped = reply.kind === "skip" || reply.kind === "unknown";
  return isSkipped && isReview(question) ? { kind: "leave" } : reply;
}

/** True for a question that cannot be skipped for good. */
export function isReview({ section, isRemembered }: Question): boolean {
  return section === "review" && !isRemembered;
}
