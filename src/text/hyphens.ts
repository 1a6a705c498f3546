import { graphemes } from "./graphemes.js";
import { latePattern } from "./late-pattern.js";

/** Fewer letters of a word than these do not stand alone. */
const LEAST_LETTERS = 3;
/** How many letters are given up for a better place to break. */
const LOOK_BACK = 4;

const FOREIGN = latePattern(String.raw`[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]`);
const LETTER = latePattern(String.raw`\p{L}`);
/** A mark or a figure between letters: no word of a language. */
const JOINED = latePattern(String.raw`[\p{L}\p{M}][^\p{L}\p{M}]+\p{L}`);
const SYLLABLE =
  /^(?:schr?|[cpst]h|ck|qu|[^aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýаеёиоуыэюяіїєαεηιουωάέήίόύώ])[aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýаеёиоуыэюяіїєαεηιουωάέήίόύώ]/;
/** Endings of German words, and such words, of which an `s` joins the next word; it stays with the first: `Bundes-amt`. */
const JOINING =
  /(?:ung|[hk]eit|schaft|ion|tät|tum|ling|arbeit|beruf|betrieb|geschäft|handel|leben|verkehr|vertrieb|vertrag|auftrag|beitrag|antrag|einkauf|verkauf)$|^(?:bunde|geburt|hilf|jahre|lande|recht|staat|tage)$/;
const LONGEST_JOINING = 8;
/** The same, over a joint and over what begins with four consonants. */
const FAR_BACK = 6;
const ONE_SOUND = /(?:[cpst]h|sc|ck|qu|schr)$/;
/** No joint, although `Recht` takes an `s` before most other words: `Recht-schreibung`, `recht-schaffen`. */
const OF_ITS_OWN = /^rechtsch/;

/**
 * True for a word of letters that are broken with a hyphen, where a line holds so many of them that a rest which is too short to
 * be parted fits on one. Scripts other than Latin, Greek and Cyrillic have no hyphens.
 * @param room how much of a line there is without the hyphen
 */
export function takesHyphens(word: string, room: number, measure: (text: string) => number): boolean {
  if (!LETTER().test(word) || FOREIGN().test(word) || JOINED().test(word)) return false;
  let widest = 0;
  for (const letter of new Set(graphemes(word))) widest = Math.max(widest, measure(letter));
  return 2 * LEAST_LETTERS * widest <= room;
}

/** How far the letters from `at` on go into the room, up to a syllable where one is near; the rest is never too short to stand alone. */
export function lettersUpTo(
  letters: readonly string[],
  at: number,
  room: number,
  measure: (text: string) => number,
): number {
  let to = at;
  for (let used = 0; to < letters.length; to++) {
    used += measure(letters[to] ?? "");
    if (used > room) break;
  }
  if (to === letters.length) return to;
  const last = Math.min(to, letters.length - LEAST_LETTERS);
  const first = at + LEAST_LETTERS;
  const isFar = isJoiningAt(letters, last) || textOf(letters, Math.max(0, last - FAR_BACK), last).includes("schr");
  const lookBack = isFar ? FAR_BACK : LOOK_BACK;
  for (let end = last; end >= Math.max(first, last - lookBack); end--) if (isSyllableAt(letters, end)) return end;
  return last < first ? at : last;
}

/** A guess that holds for most languages of these letters: a syllable begins with a consonant before a vowel. */
function isSyllableAt(letters: readonly string[], at: number): boolean {
  if (isJoiningAt(letters, at - 1)) return true;
  if (isJoiningAt(letters, at)) return false;
  return !ONE_SOUND.test(textOf(letters, Math.max(0, at - 3), at + 1)) && SYLLABLE.test(textOf(letters, at, at + 5));
}

/** True for an `s` that joins the word before it with the next. */
function isJoiningAt(letters: readonly string[], at: number): boolean {
  if (textOf(letters, at, at + 1) !== "s") return false;
  const from = Math.max(0, at - LONGEST_JOINING);
  return JOINING.test(textOf(letters, from, at)) && !OF_ITS_OWN.test(textOf(letters, from, at + 3));
}

function textOf(letters: readonly string[], from: number, to: number): string {
  return letters.slice(from, to).join("").toLowerCase();
}
