import { type Plain, toPlain } from "../document/edit/plain.js";
import { printInline, printKey } from "../document/edit/print.js";
import { isTexts } from "./answered.js";
import { type OpenQuestions, openedBy } from "./open-questions.js";
import type { Answers, Field, Option, Question, QuestionKind } from "./question.js";
import { isReview, progressOf } from "./session.js";

/** How each kind of question is answered in the YAML of `--answers`. */
const HOW: Readonly<Record<QuestionKind, string>> = {
  text: "one text",
  list: "a list of texts, one idea each",
  choice: "the value of one option",
  checklist: "a list of values of options, or `all`, or `none`",
  assign: "a map from the value of each row to the value of an option; rows may be left out",
  fields: "a map from the id of each field to its value; fields may be left out",
};

/** The open questions as data; `schemas/questions.schema.json` describes it. */
export function openQuestionsData(file: string, { now, later, followUps }: OpenQuestions) {
  return {
    version: 1,
    file,
    questions: now.map(questionData),
    followUps: followUps.map(questionData),
    waiting: later.map(({ id, prompt }) => ({ id, prompt })),
  };
}

/** One question as data: its words, what it can be answered with, and how the answer is written. */
function questionData(question: Question) {
  const { id, kind, section, prompt, hint, example, why } = question;
  const { step, of, section: title } = progressOf(question);
  return {
    ...{ id, kind, prompt, hint, example, why },
    section: { id: section, title, step, of },
    required: question.isRequired === true,
    several: kind === "list" || kind === "checklist" || kind === "assign" || kind === "fields",
    ...(kind === "checklist" && { ordered: question.ordered === true }),
    ...("options" in question && { options: question.options.map((option) => optionData(option, question)) }),
    ...("rows" in question && { rows: question.rows }),
    ...("fields" in question && { fields: question.fields.map(fieldData) }),
    earlier: answerData(question.earlier),
    suggested: answerData(question.suggested),
    belief: question.belief?.statement,
    answer: { how: howToAnswer(question), yaml: exampleAnswer(question), ...otherReplies(question) },
  };
}

/** What else an option leads to: questions to answer (again) beside it. */
function optionData({ value, label }: Option, question: Question) {
  const opens = openedBy(value, question);
  return { value, label, ...(opens.length > 0 && { opens }) };
}

function fieldData({ id, label, takes, expects, options }: Field) {
  return { id, label, takes, expects, options };
}

function answerData(answer: Answers[QuestionKind] | undefined): unknown {
  if (answer === undefined || !isFilled(answer)) return undefined;
  return answer instanceof Map ? Object.fromEntries(answer) : answer;
}

/** Nothing given is no answer to begin with. */
function isFilled(answer: Answers[QuestionKind]): boolean {
  return (typeof answer === "string" || isTexts(answer) ? answer.length : answer.size) > 0;
}

/** How a question is answered, in a few words. */
export function howToAnswer(question: Question): string {
  const isRanked = question.kind === "checklist" && question.ordered === true;
  return isRanked ? `${HOW.checklist}; the most important first` : HOW[question.kind];
}

/** A line of an answers file that would be accepted; the values are an example. */
export function exampleAnswer(question: Question): string {
  return line(question.id, exampleOf(question));
}

function otherReplies(question: Question) {
  const { id, isRequired } = question;
  return isRequired || isReview(question) ? {} : { skip: line(id, null), unknown: line(id, "don't know") };
}

function line(id: string, value: Plain): string {
  return `${printKey(id, false)}: ${printInline(value, false)}`;
}

function exampleOf(question: Question): Plain {
  const given = firstFilled(question.earlier, question.suggested);
  switch (question.kind) {
    case "text":
      return given ?? "one line of text";
    case "list":
      return given ?? ["one idea", "another idea"];
    case "choice":
      return given ?? question.options[0]?.value ?? null;
    case "checklist":
      return given ?? question.options.slice(0, 2).map(({ value }) => value);
    case "assign":
      return new Map(question.rows.map(({ value }) => [value, assignedTo(question, value)]));
    case "fields":
      return new Map(question.fields.map((field) => [field.id, filledIn(question, field)]));
  }
}

function firstFilled(...answers: readonly (Answers[QuestionKind] | undefined)[]): Plain | undefined {
  const answer = answers.find((one) => one !== undefined && isFilled(one));
  return answer === undefined ? undefined : toPlain(answer);
}

function assignedTo({ earlier, suggested, options }: Question & { kind: "assign" }, row: string): Plain {
  return earlier?.get(row) ?? suggested?.get(row) ?? options[0]?.value ?? null;
}

function filledIn({ earlier, suggested }: Question & { kind: "fields" }, field: Field): Plain {
  return earlier?.get(field.id) ?? suggested?.get(field.id) ?? field.options?.[0]?.value ?? TYPED[field.takes];
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
