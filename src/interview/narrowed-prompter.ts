import type { Prompter } from "./prompter.js";
import type { Question } from "./question.js";

/** Asks the questions that have a row for every item about some items only; rows that are not asked stay as they are. */
export function narrowedTo(ids: ReadonlySet<string>, prompter: Prompter): Prompter {
  return { ...prompter, ask: (question, progress, desk) => prompter.ask(narrowed(question, ids), progress, desk) };
}

/** A question with no row for any of the items is asked whole. */
function narrowed(question: Question, ids: ReadonlySet<string>): Question {
  if (question.kind !== "assign") return question;
  const rows = question.rows.filter(({ value }) => ids.has(value));
  return rows.length === 0 ? question : { ...question, rows };
}
