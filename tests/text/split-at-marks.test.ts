import { expect, test, vi } from "vitest";
import { splitAtMarks } from "../../src/text/split-at-marks.js";

test.each([
  ["loaf, roll; bun", ["loaf", "roll", "bun"]],
  ["rolls (white, brown), 1,5 kg loaf", ["rolls (white, brown)", "1,5 kg loaf"]],
  ["1,5-Stunden-Einheiten,Lernstand", ["1,5-Stunden-Einheiten", "Lernstand"]],
  [
    '"white, brown", „weiß, braun“, “big, small”, «a; b»',
    ['"white, brown"', "„weiß, braun“", "“big, small”", "«a; b»"],
  ],
  ["a (b (c, d), e), f [g, h]", ["a (b (c, d), e)", "f [g, h]"]],
  [`27" flat, 32" flat, 40" "wide, black"`, ['27" flat', '32" flat', '40" "wide, black"']],
  ["9,5,3", ["9", "5", "3"]],
  ["1,5kg loaf, 12,75 l, 3,", ["1,5kg loaf", "12,75 l", "3"]],
  ["rolls (white, brown", ["rolls (white", "brown"]],
  ['12" pipe, 14 (x), y', ['12" pipe', "14 (x)", "y"]],
  ["smile :), frown :(, (a, b)", ["smile :)", "frown :(", "(a, b)"]],
  ["rolls (white, (brown, rye), bread [a, b]", ["rolls (white", "(brown, rye)", "bread [a, b]"]],
  ["Top 10,24h, Top 10,24/7 help, 10,24 hl", ["Top 10", "24h", "Top 10", "24/7 help", "10,24 hl"]],
  ["10,24 h, Shop 10,24 h; 1,24h, 2,24-h", ["10,24 h", "Shop 10,24 h", "1,24h", "2,24-h"]],
  ["size 3,big, , ", ["size 3", "big"]],
  ["", []],
])("%j has the parts %j", (text, parts) => {
  expect(splitAtMarks(text, ",;")).toEqual(parts);
});

test.each(["(", "[(“", '"', "„“", "“(a, b)”, (", "1,"])("reads twice as much of twice the text: %j", (piece) => {
  const [once, twice] = [readOf(piece, 500), readOf(piece, 1000)];
  expect(once).toBeGreaterThanOrEqual(500 * piece.length);
  expect(twice).toBeLessThan(2.1 * once);
});

/** How many characters are read, each as often as it is, to part a text of pieces that close nothing they open. */
function readOf(piece: string, times: number): number {
  const text = `${piece.repeat(times)}, a)`;
  const [looks, slices] = [vi.spyOn(String.prototype, "charAt"), vi.spyOn(String.prototype, "slice")];
  const [searches, tests] = [vi.spyOn(String.prototype, "indexOf"), vi.spyOn(RegExp.prototype, "test")];
  try {
    splitAtMarks(text, ",;");
    const sliced = slices.mock.results.reduce((sum, { value }) => sum + String(value).length, 0);
    // What a search passes over, and all that a pattern is shown.
    const searched = searches.mock.calls.reduce((sum, [, from = 0], call) => {
      const [whole, found] = [String(searches.mock.contexts[call]), Number(searches.mock.results[call]?.value)];
      return sum + (found < 0 ? whole.length : found) - from;
    }, 0);
    const tested = tests.mock.calls.reduce((sum, [shown]) => sum + shown.length, 0);
    return looks.mock.calls.length + sliced + searched + tested;
  } finally {
    for (const spy of [looks, slices, searches, tests]) spy.mockRestore();
  }
}
