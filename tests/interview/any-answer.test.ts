import { describe, expect, it } from "vitest";
import { checkAnswers, checkPlaces, errorsIn } from "./check-answers.js";
import { everyQuestion } from "./every-question.js";

const ALL = everyQuestion();
const letterOf = (id: string) => id.split(":")[0];
/** One of each kind of question. */
const EACH = ALL.filter(
  ({ question }, i) => ALL.findIndex((other) => letterOf(other.question.id) === letterOf(question.id)) === i,
);
/** Making one group of two relinks whatever named the second. */
const REWRITES = new Set(["S1", "T1"]);

describe("any answer", () => {
  it("is given to canvases without errors", () => {
    for (const source of new Set(ALL.map((one) => one.source))) expect(errorsIn(source)).toEqual([]);
  });

  it.each(EACH)("to $question.id makes a canvas without errors, or is refused in words", ({ question, state }) => {
    checkAnswers(question, state, 2);
  });

  it("is written where its question says, but for links to what goes away", () => {
    for (const { question, state } of ALL) {
      if (!REWRITES.has(letterOf(question.id) ?? "")) checkPlaces(question, state, 3);
    }
  });
});
