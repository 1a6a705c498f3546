import { type Plain, samePlain } from "../document/edit/plain.js";
import { answered, begun, begunWith, isTexts } from "./answered.js";
import { answerFrom, isMisfit } from "./answers.js";
import { keptLine, linesFrom, listDraft } from "./list-draft.js";
import type { Reply } from "./prompter.js";
import {
  type Answer,
  type Line,
  type Question,
  type QuestionKind,
  type QuestionOf,
  TAKEN_BACK,
  type Typed,
} from "./question.js";
import type { InterviewRecord } from "./record.js";

/** A question with what was typed under it when it was left without an answer. What does not fit it any more is not shown. */
export function withDraft(question: Question, { drafts }: InterviewRecord): Question {
  const written = drafts.get(question.id);
  if (written === undefined) return question;
  const draft = question.kind === "list" ? linesFrom(written, question.earlier) : typedFrom(question, written);
  return draft === undefined ? question : begunWith(begun(question, draft));
}

/** What of a question is kept until it is answered; undefined when nothing stands there that it would not show anyway. */
export function draftOf(question: Question, typed: Typed[QuestionKind]): Plain | undefined {
  const one = begun(question, typed);
  if (one.kind === "list") return listDraft(one.given, one.question);
  const now = plainOf(one.given);
  const before = one.kind === "assign" ? assignedBefore(one.question) : (question.earlier ?? question.suggested);
  const isSame = before === undefined ? isEmpty(now) : samePlain(now, plainOf(before));
  return isSame ? undefined : now;
}

/** The lines of a list as they stand there when it is asked: those of a draft, or the earlier ones. */
export function linesOf(question: QuestionOf<"list">): readonly Line[] {
  return question.draft ?? question.earlier?.map(keptLine) ?? question.suggested?.map((text) => ({ text })) ?? [];
}

/** An answer as it stood there when it was given. */
export function typedOf(question: Question, { answer, was }: Reply & { kind: "answer" }): Typed[QuestionKind] {
  const one = answered(question, answer);
  if (one.kind === "list") return one.given.map((text, i) => ({ text, was: was?.[i] }));
  if (one.kind !== "assign") return one.given;
  return new Map([...one.given].filter(([, value]) => value !== TAKEN_BACK));
}

/** What each row has before anything is chosen; a guess stands where nothing was said. */
export function assignedBefore({ earlier, suggested }: QuestionOf<"assign">): ReadonlyMap<string, string> {
  return new Map([...(suggested ?? []), ...(earlier ?? [])]);
}

/** An answer that says of the rows that had a value and have none that it is taken back. */
export function withTakenBack(
  answer: ReadonlyMap<string, string>,
  { rows, earlier }: QuestionOf<"assign">,
): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ value: row }) => {
      const value = answer.get(row) ?? (earlier?.has(row) ? TAKEN_BACK : undefined);
      return value === undefined ? [] : [[row, value] as const];
    }),
  );
}

/** Of several ticks, rows or fields, those that the question has not any more are left out. */
function typedFrom(question: Question, written: Plain): Answer | undefined {
  const fitting = (part: Plain) => {
    const answer = answerFrom(question, part);
    return isMisfit(answer) ? undefined : answer;
  };
  if (question.kind === "checklist" && Array.isArray(written))
    return written.flatMap((one) => fitsAsTick(fitting([one])));
  if ((question.kind !== "assign" && question.kind !== "fields") || !(written instanceof Map)) return fitting(written);
  const rows = [...written].flatMap((row) => {
    const answer = fitting(new Map([row]));
    return answer instanceof Map ? [...answer] : [];
  });
  return new Map(rows);
}

function fitsAsTick(answer: Answer | undefined): readonly string[] {
  return answer !== undefined && isTexts(answer) ? answer : [];
}

function plainOf(typed: Answer): Plain {
  if (typeof typed === "string") return typed;
  return isTexts(typed) ? [...typed] : new Map(typed);
}

function isEmpty(value: Plain): boolean {
  return value instanceof Map ? value.size === 0 : Array.isArray(value) ? value.length === 0 : value === "";
}
