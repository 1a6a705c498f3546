import { describe, it } from "vitest";
import { checkAnswers } from "./check-answers.js";
import { everyQuestion } from "./every-question.js";

describe("any answer, many times", () => {
  it.each(everyQuestion())(
    "to $question.id makes a canvas without errors, or is refused in words",
    ({ question, state }) => {
      checkAnswers(question, state, 100);
    },
  );
});
