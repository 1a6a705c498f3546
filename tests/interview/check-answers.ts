import fc from "fast-check";
import { expect } from "vitest";
import { applyEdits } from "../../src/document/edit.js";
import { consequences } from "../../src/interview/consequences.js";
import type { Answer, Question } from "../../src/interview/question.js";
import { noteAfter, problemWith, replyEdits } from "../../src/interview/reply-edits.js";
import { type InterviewState, stateOf } from "../../src/interview/state.js";
import { lintCanvas } from "../../src/lint/lint-canvas.js";
import { SEED } from "../tier.js";
import { anyAnswer } from "./any-answer.js";

const TODAY = "2026-09-30";

/** What would be an error in a sketch: later stages expect more than one answer can give. */
export function errorsIn(text: string): readonly string[] {
  const sketch = text.replace(/^stage: .*/m, "stage: sketch");
  return lintCanvas(sketch, { file: "a", today: TODAY })
    .findings.filter(({ severity }) => severity === "error")
    .map(({ rule, message }) => `${rule}: ${message}`);
}

/** Any answer to a question makes a canvas without errors, or is refused in words. */
export function checkAnswers(question: Question, state: InterviewState, numRuns: number): void {
  fc.assert(
    fc.property(anyAnswer(question), (answer) => {
      const problem = problemWith(question, answer);
      if (problem !== undefined) expect(problem.length).toBeGreaterThan(10);
      else expect([question.id, errorsIn(after(state, question, answer))]).toEqual([question.id, []]);
    }),
    { numRuns, seed: SEED },
  );
}

/** An answer is written where its question says, but for links to what goes away. */
export function checkPlaces(question: Question, state: InterviewState, numRuns: number): void {
  fc.assert(
    fc.property(anyAnswer(question), (answer) => {
      if (problemWith(question, answer) !== undefined) return;
      const edits = replyEdits(state, question, { kind: "answer", answer });
      const strangers = edits
        .filter(
          ({ kind, path }) =>
            kind !== "remove" && ![...question.writes, ANYWHERE].some((place) => isWithin(path, place)),
        )
        .map(({ path }) => path.join("."));
      expect([question.id, strangers]).toEqual([question.id, []]);
    }),
    { numRuns, seed: SEED },
  );
}

/** The file after an answer. */
function after(state: InterviewState, question: Question, answer: Answer): string {
  const reply = { kind: "answer", answer } as const;
  const { text } = applyEdits(state.source, replyEdits(state, question, reply));
  const next = stateOf(text, TODAY);
  if (next === undefined) throw new Error(`no valid canvas any more:\n${text}`);
  return applyEdits(text, [...consequences(state, next), ...noteAfter(next, question, reply)]).text;
}

/** Written with the first amount that names a currency, wherever that is. */
const ANYWHERE = "currency";

function isWithin(path: readonly (string | number)[], place: string): boolean {
  return place.split(".").every((key, i) => key === "*" || key === path[i]);
}
