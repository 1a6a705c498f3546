import type { CanvasEdit } from "../model/finding.js";
import { type Answered, answered } from "./answered.js";
import type { Reply } from "./prompter.js";
import type { Answer, Question, QuestionKind, Was } from "./question.js";
import { drafted, type InterviewRecord, noted, recordEdits } from "./record.js";
import { problemWithFields } from "./screens/field-screen.js";
import { findQuestion } from "./session.js";
import type { InterviewState } from "./state.js";
import { isUnchanged } from "./unchanged.js";
import { beliefEdits, settledBelief, unbelievedEdits } from "./unknown.js";

/** What a reply changes in the file; the note that the question was asked comes with `noteAfter`. */
export function replyEdits(state: InterviewState, question: Question, reply: Reply): readonly CanvasEdit[] {
  switch (reply.kind) {
    case "answer": {
      const one = answered(question, reply.answer);
      return [...(isUnchanged(one) ? [] : editsOf(one, reply.was)), ...settled(state, question).edits];
    }
    case "unknown":
      return question.belief ? beliefEdits(state, question.belief) : [];
    case "skip":
    case "leave":
    case "back":
    case "quit":
      return [];
  }
}

/** What an answer settles that stood in its place, "don't know", and how that goes. */
export function settled(
  state: InterviewState,
  question: Question,
): { readonly belief: string | undefined; readonly edits: readonly CanvasEdit[] } {
  const others = [...state.record.unknown].flatMap((id) => (id === question.id ? [] : (findQuestion(state, id) ?? [])));
  const belief = settledBelief(state, question, others);
  return { belief, edits: belief === undefined ? [] : unbelievedEdits(state, belief) };
}

function editsOf<K extends QuestionKind>(
  { question, given }: Answered<K>,
  was: Was | undefined,
): readonly CanvasEdit[] {
  return question.edits(given, was);
}

/** Says what is wrong with an answer to a question; undefined when it can be written. */
export function problemWith(question: Question, answer: Answer): string | undefined {
  const one = answered(question, answer);
  const inField = one.kind === "fields" ? problemWithFields(one.question.fields, one.given) : undefined;
  return inField?.problem ?? checked(one);
}

function checked<K extends QuestionKind>({ question, given }: Answered<K>): string | undefined {
  return question.check?.(given);
}

/**
 * What the file has to remember of a reply, once its edits are made: an answer that left no trace would be asked for again.
 * @param after the state with the edits of the reply
 */
export function noteAfter(after: InterviewState, question: Question, reply: Reply): readonly CanvasEdit[] {
  return recordEdits(after.record, recordAfter(after, question, reply));
}

function recordAfter(after: InterviewState, question: Question, reply: Reply): InterviewRecord {
  const { record } = after;
  switch (reply.kind) {
    case "skip":
      return noted(record, question.id, "skipped");
    case "unknown":
      return noted(record, question.id, question.belief ? "unknown" : "skipped");
    case "answer": {
      const isTraceless = question.section !== "review" || question.isRemembered === true;
      const isStillOpen = findQuestion(after, question.id)?.isOpen === true;
      const isNoted = question.isRemembered === true || (isTraceless && isStillOpen);
      return drafted(noted(record, question.id, isNoted ? "answered" : undefined), question.id, undefined);
    }
    case "leave":
    case "back":
    case "quit":
      return record;
  }
}
