import { expect, test } from "vitest";
import { counted, enumerated, quoted } from "../../src/text/sentence.js";

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b", "c"], "a, b and c"],
  [["a", "b", "c", "d", "e", "f"], "a, b, c, d and 2 more"],
])("%j is said as a list", (words, said) => {
  expect(enumerated(words)).toBe(said);
});

test("the author's words stand in quotes, on one line", () => {
  expect(quoted(["Retail\nclients", "Banks"], "or")).toBe('"Retail clients" or "Banks"');
});

test("a count stands before its noun, its thousands set apart", () => {
  expect([counted(1, "file"), counted(12_000, "file"), counted(0, "hypothesis", "hypotheses")]).toEqual([
    "1 file",
    "12,000 files",
    "0 hypotheses",
  ]);
});
