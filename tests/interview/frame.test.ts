import { expect, test } from "vitest";
import { around, heading, unbroken, withSpaces, wrapped } from "../../src/interview/prompts/frame.js";
import { findQuestion, progressOf } from "../../src/interview/session.js";
import { stateOf } from "../../src/interview/state.js";

const state = stateOf("canvas: 1\nname: X\ncustomer_segments: {a: Bakers, b: Cooks}\n", "2026-09-30");
const question = state && findQuestion(state, "D2");
const look = (rows: number) => ({ columns: 40, rows, colour: false });

function above(rows: number, showsWhy: boolean): string {
  if (question === undefined) throw new Error("there is no D2");
  return heading(question, progressOf(question), look(rows), showsWhy).join("\n");
}

test("a low screen shows why a question is asked in place of its example: no frame is higher than the screen", () => {
  expect(above(40, true)).toMatch(/For example:[\s\S]*at once\.[\s\S]*Why:/);
  expect(above(20, false)).toContain("For example:");
  const low = above(20, true);
  expect(low).toContain("Why:");
  expect(low).not.toContain("For example:");
  expect(low.split("\n").length).toBeLessThanOrEqual(11);
});

test("a choice is not broken between its brackets", () => {
  const line = `手術室の看護師（毎日使う人）: ${unbroken("< person >")}`;
  expect(wrapped(line, look(20), 4, "  ").map(withSpaces)).toEqual([
    "  手術室の看護師（毎日使う人）:",
    "    < person >",
  ]);
});

test("a list without entries has none above or below", () => {
  expect(around([], 0, 4, look(20))).toEqual([]);
});
