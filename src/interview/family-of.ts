import { letterOf } from "./question.js";
import type { QuestionFamily } from "./questions/family.js";
import { QUESTIONS } from "./questions/index.js";

/** True when questions of a family have ids that begin with this letter. */
export function bears({ id, otherLetters = [] }: QuestionFamily, letter: string): boolean {
  return id === letter || otherLetters.includes(letter);
}

/** The family that asks a question, by the question's id; where another asks under its letter too, the one it is called after. */
export function familyOf(question: string): QuestionFamily | undefined {
  const letter = letterOf(question);
  return QUESTIONS.find(({ id }) => id === letter) ?? QUESTIONS.find((family) => bears(family, letter));
}
