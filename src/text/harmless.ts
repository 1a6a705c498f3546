import { latePattern } from "./late-pattern.js";
import { isPlain } from "./plain.js";

export interface HarmlessOptions {
  /** Show control characters as `<U+001B>` too, not as `␛`: what is added to the text stays in ASCII. */
  readonly ascii?: boolean;
}

/**
 * Makes text from a file, a name or an error safe to show on one line. Nothing is stripped (stripping can create live
 * sequences): control characters appear as `␛`, line breaks as `␊`, bidi, zero-width and other invisible ones as `<U+202E>`.
 */
export function harmless(text: string, options: HarmlessOptions = {}): string {
  if (isPlain(text)) return text;
  return text.replace(HARMFUL(), (found, kept: string | undefined) => kept ?? shown(found, options.ascii === true));
}

/** The same for a text of several lines: its line breaks stay. */
export function harmlessLines(text: string): string {
  if (isPlain(text)) return text;
  return text
    .split("\n")
    .map((line) => harmless(line))
    .join("\n");
}

/** JSON text with every character that `harmless` would show written as `\uXXXX`: the same data, safe on a terminal. */
export function harmlessJson(json: string): string {
  if (/^[ -~\n]*$/.test(json)) return json;
  return json.replace(
    HARMFUL(),
    (found, kept: string | undefined) => kept ?? (found === "\n" ? found : escaped(found)),
  );
}

function shown(character: string, ascii: boolean): string {
  const code = character.codePointAt(0) ?? 0;
  if (!ascii && code < 0x20) return String.fromCharCode(0x2400 + code);
  if (!ascii && code === 0x7f) return "␡";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}

function escaped(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}

const PICTURE = String.raw`\p{Extended_Pictographic}(?:[\uFE0E\uFE0F]|\p{Emoji_Modifier})?`;
// Real families have at most four members; an endless chain is one character to a segmenter and a mess on a terminal.
const EMOJI = String.raw`${PICTURE}(?:\u200D${PICTURE}){0,8}`;
const KEYCAP = String.raw`[0-9#*]\uFE0F\u20E3`;
// England, Scotland, Wales: the only tag sequences that are emoji; all other tag characters are hidden text.
const FLAG = String.raw`\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}`;
// One selector after an ideograph picks the written form of a name (葛󠄀); more than one hides data.
const IDEOGRAPH = String.raw`\p{Script=Han}[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]`;
// Number signs of Arabic, Syriac and Kaithi are format characters that one can see.
const VISIBLE_FORMAT = String.raw`\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}`;
const INVISIBLE = String.raw`\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}`;

/** Group 1: sequences that stay as they are; otherwise one character that must not reach a terminal. */
const HARMFUL = latePattern(`(${FLAG}|${EMOJI}|${KEYCAP}|${IDEOGRAPH})|(?![${VISIBLE_FORMAT}])[${INVISIBLE}]`, "gu");
