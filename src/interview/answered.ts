import type { Answer, Answers, Line, Question, QuestionKind, QuestionOf, Typed } from "./question.js";

/** A question of one of these kinds. */
type Asked<K extends QuestionKind> = { readonly [P in K]: QuestionOf<P> }[K];

/** A question, and something of its kind beside it. */
type Beside<Given extends Record<QuestionKind, unknown>, K extends QuestionKind> = {
  readonly [P in K]: { readonly kind: P; readonly question: QuestionOf<P>; readonly given: Given[P] };
}[K];

/** A question with an answer of its kind. */
export type Answered<K extends QuestionKind = QuestionKind> = Beside<Answers, K>;

/** A question with what stands in it while it is answered. */
export type Begun<K extends QuestionKind = QuestionKind> = Beside<Typed, K>;

/** A question with an answer to it. Throws where the answer is of another kind: every prompter promises that it is not. */
export function answered(question: Question, answer: Answer): Answered {
  if (question.kind !== "list") return beside(question, answer);
  return isTexts(answer) ? { kind: "list", question, given: answer } : refuse(question);
}

/** A question with what was typed under it. Throws where that is of another kind. */
export function begun(question: Question, typed: Typed[QuestionKind]): Begun {
  if (question.kind !== "list") return beside(question, typed);
  return isLines(typed) ? { kind: "list", question, given: typed } : refuse(question);
}

/** A question that begins with what was typed under it. */
export function begunWith<K extends QuestionKind>({ question, given }: Begun<K>): Asked<K> {
  return { ...question, draft: given };
}

/** The kinds in which what is typed is what is answered. */
type Direct = Exclude<QuestionKind, "list">;

function beside(question: Asked<Direct>, typed: Typed[QuestionKind]): Beside<Answers, Direct> {
  switch (question.kind) {
    case "text":
      return typeof typed === "string" ? { kind: "text", question, given: typed } : refuse(question);
    case "choice":
      return typeof typed === "string" ? { kind: "choice", question, given: typed } : refuse(question);
    case "checklist":
      return isTexts(typed) ? { kind: "checklist", question, given: typed } : refuse(question);
    case "assign":
      return typed instanceof Map ? { kind: "assign", question, given: typed } : refuse(question);
    case "fields":
      return typed instanceof Map ? { kind: "fields", question, given: typed } : refuse(question);
  }
}

function refuse({ id, kind }: Question): never {
  throw new TypeError(`what is given to ${id} is nothing that a question of the kind "${kind}" takes`);
}

/** True for a list of texts, such as those of ticked options. */
export function isTexts(typed: Typed[QuestionKind]): typed is readonly string[] {
  return Array.isArray(typed) && typed.every((each) => typeof each === "string");
}

function isLines(typed: Typed[QuestionKind]): typed is readonly Line[] {
  return Array.isArray(typed) && typed.every((each) => typeof each !== "string");
}
