import type { Prompter } from "./prompter.js";
import type { Question } from "./question.js";

/** Asks the questions that have a row for every item about one item only; rows that are not asked stay as they are. */
export function narrowedTo(id: string, prompter: Prompter): Prompter {
  return { ...prompter, ask: (question, progress) => prompter.ask(narrowed(question, id), progress) };
}

function narrowed(question: Question, id: string): Question {
  return question.kind === "assign"
    ? { ...question, rows: question.rows.filter(({ value }) => value === id) }
    : question;
}
