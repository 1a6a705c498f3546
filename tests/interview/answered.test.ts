import { describe, expect, it } from "vitest";
import { answered, begun, begunWith } from "../../src/interview/answered.js";
import { typedOf } from "../../src/interview/draft.js";
import type { Answer, QuestionKind } from "../../src/interview/question.js";
import { everyQuestion } from "./every-question.js";

const TEXTS: Answer = ["a", "b"];
const VALUES: Answer = new Map([["a", "b"]]);

/** An answer of each kind. */
const ANSWERS: Readonly<Record<QuestionKind, Answer>> = {
  text: "a",
  choice: "a",
  list: TEXTS,
  checklist: TEXTS,
  assign: VALUES,
  fields: VALUES,
};

const ALL = everyQuestion().map(({ question }) => question);

describe("an answer", () => {
  it("is given beside its question, as one of the question's kind", () => {
    for (const question of ALL) {
      const answer = ANSWERS[question.kind];
      expect(answered(question, answer)).toEqual({ kind: question.kind, question, given: answer });
    }
  });

  it("of another kind than its question is a bug, and told as one", () => {
    for (const question of ALL) {
      const others = Object.values(ANSWERS).filter((answer) => answer !== ANSWERS[question.kind]);
      for (const answer of others) expect(() => answered(question, answer)).toThrow(question.id);
    }
  });

  it("stands in its question as it was given, when that is asked again", () => {
    for (const question of ALL) {
      const typed = typedOf(question, { kind: "answer", answer: ANSWERS[question.kind] });
      expect(begunWith(begun(question, typed))).toEqual({ ...question, draft: typed });
    }
  });
});
