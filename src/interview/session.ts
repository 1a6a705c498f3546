import type { CanvasEdit } from "../model/finding.js";
import { problemWithField } from "./field-screen.js";
import type { Progress, Reply } from "./prompter.js";
import { type Answers, type Depth, type Field, type Question, SECTION_IDS, SECTIONS } from "./question.js";
import { QUESTIONS } from "./questions/index.js";
import { noteEdits } from "./record.js";
import type { InterviewState } from "./state.js";
import { beliefEdits } from "./unknown.js";

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
}

/** Every question that the canvas gives reason for, answered or not, in the order in which they are asked. */
export function* allQuestions(state: InterviewState): Generator<Question> {
  for (const family of QUESTIONS) yield* family.questions(state);
}

/** The first open question: a function of the file and nothing else, but for what this sitting adds. */
export function nextQuestion(state: InterviewState, sitting: Sitting): Question | undefined {
  for (const question of allQuestions(state)) if (isToBeAsked(question, state, sitting)) return question;
  return undefined;
}

function isToBeAsked({ id, isOpen, depth }: Question, { record }: InterviewState, sitting: Sitting): boolean {
  if (sitting.left.has(id)) return false;
  if (sitting.wanted.has(id)) return true;
  if (depth === "deep" && sitting.depth !== "deep") return false;
  if (!isOpen || record.answered.has(id) || record.unknown.has(id)) return false;
  return !record.skipped.has(id) || sitting.askAgain.has(id);
}

/** The question with this id, if the canvas gives reason for it. */
export function findQuestion(state: InterviewState, id: string): Question | undefined {
  for (const question of allQuestions(state)) if (question.id === id) return question;
  return undefined;
}

/** The questions of one step of the interview, answered or not; the deep ones only when they are asked or answered. */
export function questionsOfSection(state: InterviewState, section: string, depth: Depth): readonly Question[] {
  return [...allQuestions(state)].filter(
    (question) => question.section === section && (question.depth !== "deep" || depth === "deep" || !question.isOpen),
  );
}

/** The answered question that stands before another: where Back leads at the beginning of a sitting. */
export function questionBefore(state: InterviewState, id: string): Question | undefined {
  let before: Question | undefined;
  for (const question of allQuestions(state)) {
    if (question.id === id) return before;
    if (!question.isOpen || state.record.answered.has(question.id)) before = question;
  }
  return before;
}

/** Where a question stands: `[3/9] Channels`. */
export function progressOf({ section }: Question): Progress {
  return { step: SECTION_IDS.indexOf(section) + 1, of: SECTION_IDS.length, section: SECTIONS[section] };
}

/** The review is never skipped for good: it is only left for this time. */
export function asReviewed(question: Question, reply: Reply): Reply {
  const isSkipped = reply.kind === "skip" || reply.kind === "unknown";
  return isSkipped && question.section === "review" && !question.isRemembered ? { kind: "leave" } : reply;
}

/** What a reply changes in the file; the note that the question was asked comes with `noteAfter`. */
export function replyEdits(state: InterviewState, question: Question, reply: Reply): readonly CanvasEdit[] {
  switch (reply.kind) {
    case "answer":
      return answerEdits(question, reply.answer);
    case "unknown":
      return question.belief ? beliefEdits(state, question.belief) : [];
    case "skip":
    case "leave":
    case "back":
    case "quit":
      return [];
  }
}

function answerEdits(question: Question, answer: (Reply & { kind: "answer" })["answer"]): readonly CanvasEdit[] {
  // The prompter's contract: the answer has the kind of the question.
  return (question.edits as (answer: unknown) => readonly CanvasEdit[])(answer);
}

/** Says what is wrong with an answer to a question; undefined when it can be written. */
export function problemWith(question: Question, answer: (Reply & { kind: "answer" })["answer"]): string | undefined {
  const inField =
    question.kind === "fields" ? problemInFields(question.fields, answer as Answers["fields"]) : undefined;
  return inField ?? (question.check as ((answer: unknown) => string | undefined) | undefined)?.(answer);
}

function problemInFields(fields: readonly Field[], texts: Answers["fields"]): string | undefined {
  for (const field of fields) {
    const text = texts.get(field.id);
    const problem = text === undefined ? undefined : problemWithField(field, text);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/**
 * What the file has to remember of a reply, once its edits are made: an answer that left no trace would be asked for again.
 * @param after the state with the edits of the reply
 */
export function noteAfter(after: InterviewState, question: Question, reply: Reply): readonly CanvasEdit[] {
  const { record } = after;
  switch (reply.kind) {
    case "skip":
      return noteEdits(record, question.id, "skipped");
    case "unknown":
      return noteEdits(record, question.id, question.belief ? "unknown" : "skipped");
    case "answer": {
      const isTraceless = question.section !== "review" || question.isRemembered === true;
      const isStillOpen = findQuestion(after, question.id)?.isOpen === true;
      const isNoted = question.isRemembered === true || (isTraceless && isStillOpen);
      return noteEdits(record, question.id, isNoted ? "answered" : undefined);
    }
    case "leave":
    case "back":
    case "quit":
      return [];
  }
}
