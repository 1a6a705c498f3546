import { type Plain, toPlain } from "../document/edit/plain.js";
import { isTexts } from "./answered.js";
import { answerFrom, isMisfit } from "./answers.js";
import type { Answers, Field, Question, QuestionKind, QuestionOf } from "./question.js";
import { problemWith } from "./reply-edits.js";

/** An answer that a question takes: what is said already, else what might be. */
export function exampleFor(question: Question): Plain {
  const [first = null, ...others] = examplesOf(question);
  return [first, ...others].find((example) => isTaken(question, example)) ?? first;
}

function isTaken(question: Question, example: Plain): boolean {
  const answer = answerFrom(question, example);
  return !isMisfit(answer) && problemWith(question, answer) === undefined;
}

/** What might be answered, the likeliest first: some of it may be refused for what the canvas says otherwise. */
function examplesOf(question: Question): readonly Plain[] {
  const given = firstFilled(question.earlier, question.suggested);
  switch (question.kind) {
    case "text":
      return [given ?? "one line of text"];
    case "list":
      return [given ?? [...(question.lines?.sample ?? ["one idea", "another idea"])]];
    case "choice":
      return [...(given === undefined ? [] : [given]), ...question.options.map(({ value }) => value)];
    case "checklist":
      return [...(given === undefined ? [] : [given]), ...ticks(question)];
    case "assign":
      return [new Map(question.rows.map(({ value }) => [value, assignedTo(question, value)]))];
    case "fields":
      return fewerAndFewer(question.fields.map((field) => [field.id, filledIn(question, field)]));
  }
}

/** Nothing given is no answer to begin with. */
export function isFilled(answer: Answers[QuestionKind]): boolean {
  return (typeof answer === "string" || isTexts(answer) ? answer.length : answer.size) > 0;
}

function firstFilled(...answers: readonly (Answers[QuestionKind] | undefined)[]): Plain | undefined {
  const answer = answers.find((one) => one !== undefined && isFilled(one));
  return answer === undefined ? undefined : toPlain(answer);
}

function ticks({ options }: QuestionOf<"checklist">): readonly Plain[] {
  const values = options.map(({ value }) => value);
  return [values.slice(0, 2), ...values.map((value) => [value]), "none"];
}

function assignedTo({ earlier, suggested, options }: QuestionOf<"assign">, row: string): Plain {
  return earlier?.get(row) ?? suggested?.get(row) ?? options[0]?.value ?? null;
}

/** Together, what fits each field may be too much: the last ones are left out. */
function fewerAndFewer(fields: readonly (readonly [id: string, value: Plain])[]): readonly Plain[] {
  return fields.map((_, left) => new Map(fields.slice(0, fields.length - left)));
}

function filledIn({ earlier, suggested }: QuestionOf<"fields">, { id, options, sample, takes }: Field): Plain {
  return earlier?.get(id) ?? suggested?.get(id) ?? options?.[0]?.value ?? sample ?? TYPED[takes];
}

/** What might be typed into a field of each kind. */
const TYPED: Readonly<Record<Field["takes"], string>> = {
  text: "one line of text",
  amount: "4000-9000",
  percent: "60",
  count: "1200",
  date: "2026-05-02",
  choice: "",
  attributes: "country: CH",
  threshold: ">= 10 %",
};
