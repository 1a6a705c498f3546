import { expect, test } from "vitest";
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
  ["size 3,big, , ", ["size 3", "big"]],
  ["", []],
])("%j has the parts %j", (text, parts) => {
  expect(splitAtMarks(text, ",;")).toEqual(parts);
});

test("takes time that grows with the length of the text", () => {
  const started = performance.now();
  for (const open of ["(", "[(“", '"', "„“"]) splitAtMarks(`${open.repeat(200_000)}, a)`, ",;");
  expect(performance.now() - started).toBeLessThan(2000);
});
