import type { Option, Question } from "./question.js";

/** True where a question, or a row of it, is about one of these items. */
export function isAbout(question: Question, items: ReadonlySet<string>): boolean {
  return isOnlyAbout(question, items) || rowsAbout(question, items).length > 0;
}

/** A question with a row for every item, with the rows of these items only; one that has none of them stays whole. */
export function narrowed(question: Question, items: ReadonlySet<string>): Question {
  // The rows of a question about one item are the parts of that item.
  if (question.kind !== "assign" || isOnlyAbout(question, items)) return question;
  const rows = rowsAbout(question, items);
  return rows.length === 0 ? question : { ...question, rows };
}

function isOnlyAbout({ id }: Question, items: ReadonlySet<string>): boolean {
  const [, about] = /:(.*)/s.exec(id) ?? [];
  return about !== undefined && items.has(about);
}

function rowsAbout(question: Question, items: ReadonlySet<string>): readonly Option[] {
  return question.kind === "assign" ? question.rows.filter(({ value }) => items.has(value)) : [];
}
