import { describe, expect, it } from "vitest";
import { type Frame, fitFrame } from "../../src/interview/prompts/fit-frame.js";
import { wrapped } from "../../src/interview/prompts/frame.js";
import type { Question } from "../../src/interview/question.js";
import { progressOf } from "../../src/interview/session.js";
import { displayWidth } from "../../src/text/width.js";
import { everyQuestion } from "./every-question.js";

const TYPED = "> A text of some length, which is being typed and takes more than one line";
const PROBLEM = '"A text of some length" is not a number: write one like 4500, 4.5k or 2m, or a range like 4000-9000.';

/** What can be seen of a question where so many characters of an answer are typed. */
function frameOf(question: Question, columns: number, more: Partial<Frame>): Frame {
  const labels = "fields" in question ? question.fields : "rows" in question ? question.rows : optionsOf(question);
  const look = { columns, rows: 0, colour: false };
  const types = question.kind === "text" || question.kind === "list" || question.kind === "fields";
  return {
    ...{ question, progress: progressOf(question), showsWhy: false, active: labels.length - 1, problem: undefined },
    entries: labels.map(({ label }) => wrapped(`${label}: something`, look, 4, "> ")),
    keys: ["Enter next", "Up/Down", "Left/Right or first letter change"],
    ...(types
      ? { input: TYPED, reading: wrapped("a number or a range, CHF a year: 4500, 4.5k, 4000-9000", look, 2) }
      : {}),
    ...more,
  };
}

function optionsOf(question: Question): readonly { readonly label: string }[] {
  return "options" in question ? question.options : [];
}

function linesOf(parts: readonly string[], columns: number): number {
  const lines = parts.flatMap((part) => (part === "" ? [] : part.split("\n")));
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil((displayWidth(line) + 1) / columns)), 0);
}

const QUESTIONS = everyQuestion().map(({ question }) => question);

describe.each([
  [40, 12],
  [40, 20],
  [80, 24],
])("on a screen of %d columns and %d rows, every question", (columns, rows) => {
  const look = { columns, rows, colour: false };

  it.each([
    ["as it is asked", {}],
    ["with why it is asked", { showsWhy: true }],
    ["with what is wrong with the answer", { problem: PROBLEM }],
    ["with both", { showsWhy: true, problem: PROBLEM }],
  ] as const)("fits %s, and shows what is typed or chosen", (_, more) => {
    for (const question of QUESTIONS) {
      const frame = frameOf(question, columns, more);
      const parts = fitFrame(frame, look);
      const shown = parts.join("\n");
      expect(linesOf(parts, columns), `${question.id}:\n${shown}`).toBeLessThanOrEqual(rows);
      expect(parts[0].split("\n").at(-1), question.id).toBe(frame.input ?? parts[0].split("\n").at(-1));
      for (const line of frame.input === undefined ? (frame.entries[frame.active] ?? []) : [])
        expect(shown, question.id).toContain(line);
      if ("problem" in more) expect(shown, question.id).toMatch(/is\s+not\s+a\s+number/);
    }
  });

  it("is there as a whole", () => {
    for (const question of QUESTIONS) {
      const shown = fitFrame(frameOf(question, columns, {}), look)
        .join("\n")
        .replace(/\s+/g, " ");
      expect(shown, question.id).toContain(question.prompt.replace(/\s+/g, " "));
    }
  });
});

it("an explanation that is higher than the screen is cut before the question is", () => {
  const [question] = QUESTIONS;
  if (question === undefined) throw new Error("there is no question");
  const long = { ...question, why: `${question.why} `.repeat(20) };
  const [content, below] = fitFrame(frameOf(long, 40, { showsWhy: true }), { columns: 40, rows: 12, colour: false });
  expect(content.replace(/\s+/g, " ")).toContain(question.prompt);
  expect(content).toMatch(/\n…\n> A text/);
  expect(linesOf([content, below], 40)).toBeLessThanOrEqual(12);
});
