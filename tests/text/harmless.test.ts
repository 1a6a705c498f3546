import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { harmless, harmlessJson } from "../../src/text/harmless.js";
import { trials } from "../tier.js";

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not appear
const DANGEROUS = /[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\p{Cs}\u{E0001}]/u;
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("\u001B[31m", "\u009B2J", "\u202E", "\u200D", "\uFE0F", "\uD800", "👩‍💻", "\n", "\u{E0041}"),
    ),
  )
  .map((parts) => parts.join(""));

describe("harmless", () => {
  test.each([
    ["an escape sequence", "\u001B[31mred", "␛[31mred"],
    ["line breaks and tabs", "a\r\nb\tc", "a␍␊b␉c"],
    ["delete", "a\u007F", "a␡"],
    ["an eight-bit control sequence", "\u009B2J", "<U+009B>2J"],
    ["text that runs backwards", "abc\u202Efed", "abc<U+202E>fed"],
    ["zero-width characters", "pay\u200Bpal\uFEFF", "pay<U+200B>pal<U+FEFF>"],
    ["half of a pair", "a\uD83Db", "a<U+D83D>b"],
    ["hidden tag characters", "hi\u{E0041}", "hi<U+E0041>"],
    ["a line separator", "a\u2028b", "a<U+2028>b"],
    ["a joiner outside emoji", "a\u200Db", "a<U+200D>b"],
    ["a variation selector outside emoji", "a\uFE0F", "a<U+FE0F>"],
  ])("shows %s", (_what, text, expected) => {
    expect(harmless(text)).toBe(expected);
  });

  test.each([
    "plain",
    "Zürich",
    "常連客",
    "葛\u{E0100}飾",
    "👨‍👩‍👧‍👦",
    "❤️",
    "👍🏽",
    "1️⃣",
    "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
    "🇨🇭",
    "١٢٣",
  ])("keeps %j as it is", (text) => {
    expect(harmless(text)).toBe(text);
  });

  test("a chain of joiners that is no emoji of anybody's is shown", () => {
    expect(harmless(Array(12).fill("👨").join("\u200D"))).toContain("<U+200D>");
  });

  test("what it adds is plain ASCII when asked", () => {
    expect(harmless("a\u001Bb\nc", { ascii: true })).toBe("a<U+001B>b<U+000A>c");
  });

  test("nothing dangerous is left of any text, and a second pass changes nothing", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = harmless(text);
        expect(
          shown.replace(
            /\p{Extended_Pictographic}[\uFE0E\uFE0F\p{Emoji_Modifier}]*(?:\u200D\p{Extended_Pictographic}[\uFE0E\uFE0F\p{Emoji_Modifier}]*)+/gu,
            "",
          ),
        ).not.toMatch(DANGEROUS);
        expect(harmless(shown)).toBe(shown);
      }),
      trials(3_000, 60_000),
    );
  });
});

test("harmless JSON has the same data and nothing dangerous in it", () => {
  fc.assert(
    fc.property(fc.array(hostile), (texts) => {
      const json = harmlessJson(JSON.stringify(texts, undefined, 1));
      expect(JSON.parse(json)).toEqual(texts);
      expect(
        json.replace(/\n|(?<=\p{Extended_Pictographic}[\uFE0E\uFE0F\p{Emoji_Modifier}]*)\u200D/gu, ""),
      ).not.toMatch(DANGEROUS);
    }),
    trials(2_000, 40_000),
  );
});
