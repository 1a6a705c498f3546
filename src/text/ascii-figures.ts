import { latePattern } from "./late-pattern.js";

/** A digit of any script, the full-width twin of an ASCII character, and the marks that go with these. */
const OTHER = latePattern(
  String.raw`(?![0-9])\p{Nd}|[\uFF01-\uFF5E\uFFE1\uFFE5\u3000\u301C\u066A-\u066C\u200E\u200F\u061C]`,
  "gu",
);

/** What has no digit and no twin; marks of direction are no part of a number. */
const MARKS: Readonly<Record<string, string>> = {
  "\u3000": " ",
  "\u301c": "~",
  "\u066a": "%",
  "\u066b": ".",
  // Sets thousands apart, and never a fraction.
  "\u066c": "'",
  "\uffe1": "\u00a3",
  "\uffe5": "\u00a5",
};

/** A text with its figures in the digits 0 to 9, and full-width characters in their usual width: `３００` and `٣٠٠` are `300`. */
export function asciiFigures(text: string): string {
  return text.replace(OTHER(), (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (DIGIT().test(character)) return String(digitOf(code));
    return code >= 0xff01 && code <= 0xff5e ? String.fromCodePoint(code - 0xfee0) : (MARKS[character] ?? "");
  });
}

const DIGIT = latePattern(String.raw`^\p{Nd}$`);

/** The digits of every script stand together, from 0 to 9; those of mathematics in five such rows. */
function digitOf(code: number): number {
  let before = 0;
  while (DIGIT().test(String.fromCodePoint(code - before - 1))) before++;
  return before % 10;
}
