import { type Plain, samePlain } from "../document/edit/plain.js";
import { answerFrom, isMisfit } from "./answers.js";
import { keptLine, linesFrom, listDraft } from "./list-draft.js";
import type { Reply } from "./prompter.js";
import {
  type Answer,
  type Answers,
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
  // The draft was read as the question's kind has it.
  return draft === undefined ? question : ({ ...question, draft } as Question);
}

/** What of a question is kept until it is answered; undefined when nothing stands there that it would not show anyway. */
export function draftOf(question: Question, typed: Typed[QuestionKind]): Plain | undefined {
  // What was typed is of the question's kind, here and below.
  if (question.kind === "list") return listDraft(typed as Typed["list"], question);
  const now = plainOf(typed as Exclude<Typed[QuestionKind], Typed["list"]>);
  const before = question.kind === "assign" ? assignedBefore(question) : (question.earlier ?? question.suggested);
  const isSame = before === undefined ? isEmpty(now) : samePlain(now, plainOf(before));
  return isSame ? undefined : now;
}

/** The lines of a list as they stand there when it is asked: those of a draft, or the earlier ones. */
export function linesOf(question: QuestionOf<"list">): readonly Line[] {
  return question.draft ?? question.earlier?.map(keptLine) ?? question.suggested?.map((text) => ({ text })) ?? [];
}

/** An answer as it stood there when it was given. */
export function typedOf({ kind }: Question, { answer, was }: Reply & { kind: "answer" }): Typed[QuestionKind] {
  // The prompter's contract: the answer has the kind of the question.
  if (kind === "list") return (answer as readonly string[]).map((text, i) => ({ text, was: was?.[i] }));
  if (kind !== "assign") return answer;
  return new Map([...(answer as Answers["assign"])].filter(([, value]) => value !== TAKEN_BACK));
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
  return Array.isArray(answer) ? answer : [];
}

function plainOf(typed: string | readonly string[] | ReadonlyMap<string, string>): Plain {
  if (typeof typed === "string") return typed;
  return typed instanceof Map ? new Map(typed) : [...(typed as readonly string[])];
}

function isEmpty(value: Plain): boolean {
  return value instanceof Map ? value.size === 0 : Array.isArray(value) ? value.length === 0 : value === "";
}
