import type { Plain } from "../document/edit/plain.js";
import { printInline, printKey } from "../document/edit/print.js";
import { exampleFor, isFilled } from "./example-answer.js";
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
  fields: "a map from the id of each field to its value; fields that are left out stay as they are, null empties one",
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

/** How a question is answered, in a few words. */
export function howToAnswer(question: Question): string {
  if (question.kind === "list" && question.lines) return question.lines.how;
  const isRanked = question.kind === "checklist" && question.ordered === true;
  return isRanked ? `${HOW.checklist}; the most important first` : HOW[question.kind];
}

/** A line of an answers file that would be accepted; the values are an example. */
export function exampleAnswer(question: Question): string {
  return line(question.id, exampleFor(question));
}

function otherReplies(question: Question) {
  const { id, isRequired } = question;
  return isRequired || isReview(question) ? {} : { skip: line(id, null), unknown: line(id, "don't know") };
}

function line(id: string, value: Plain): string {
  return `${printKey(id, false)}: ${printInline(value, false)}`;
}
