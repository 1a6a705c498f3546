import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { graphemes } from "../../src/text/graphemes.js";
import { isPlain } from "../../src/text/plain.js";
import { displayWidth, padEnd, padStart } from "../../src/text/width.js";
import { trials } from "../tier.js";

describe("displayWidth", () => {
  test.each([
    ["plain words", 11],
    ["", 0],
    ["常連客", 6],
    ["👨‍👩‍👧‍👦", 2],
    ["🇨🇭", 2],
    ["cafe\u0301", 4],
    ["●▲○★◌✓", 6],
  ])("of %j is %i cells", (text, cells) => {
    expect(displayWidth(text)).toBe(cells);
  });

  test("agrees with string-width on any text, shortcut or not", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => displayWidth(text) === stringWidth(text)),
      trials(100, 10_000),
    );
  });
});

test("plain text is what string-width counts as one cell per character, alone and side by side, and is harmless", () => {
  const plain = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isPlain);
  expect(plain).toContain("é");
  expect(plain).toContain("●");
  for (const character of plain) expect([character, stringWidth(character)]).toEqual([character, 1]);
  expect(stringWidth(plain.join(""))).toBe(plain.length);
  expect(plain.join("").replace(" ", "")).not.toMatch(/[\p{C}\p{Z}\p{M}\p{Emoji_Presentation}]/u);
});

test("padding fills up to the width in cells and never cuts", () => {
  expect(padEnd("常連", 6)).toBe("常連  ");
  expect(padStart("42", 5)).toBe("   42");
  expect(padEnd("too long", 3)).toBe("too long");
  expect(padStart("too long", 3)).toBe("too long");
});

test("graphemes are what a person sees as one character", () => {
  expect(graphemes("abc")).toEqual(["a", "b", "c"]);
  expect(graphemes("e\u0301👨‍👩‍👧é")).toEqual(["e\u0301", "👨‍👩‍👧", "é"]);
});
