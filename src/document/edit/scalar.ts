import type { Scalar } from "yaml";
import { looksLikeDay } from "../../text/day.js";
import { latePattern } from "../../text/late-pattern.js";

/** Where a scalar is about to stand: what is plain in one place is an indicator in another. */
export interface ScalarPlace {
  /** Inside `{}` or `[]`. */
  readonly inFlow: boolean;
}

export type QuoteStyle = "double" | "single" | undefined;

/** The kind of quotes that a scalar is written in. */
export function quotesOf({ type }: Scalar): QuoteStyle {
  return type === "QUOTE_DOUBLE" ? "double" : type === "QUOTE_SINGLE" ? "single" : undefined;
}

/** Prints a text on one line: plain where every reader of YAML reads the same text, else in quotes. */
export function printText(text: string, place: ScalarPlace, style?: QuoteStyle): string {
  if (style === "single" && !needsEscapes(text)) return singleQuoted(text);
  if (style === undefined && isPlainSafe(text, place)) return text;
  if (style === undefined && /["\\]/.test(text) && !needsEscapes(text)) return singleQuoted(text);
  return doubleQuoted(text);
}

/** True when the text needs no quotes and no reader takes it for something else, YAML 1.1 readers included. */
export function isPlainSafe(text: string, { inFlow }: ScalarPlace): boolean {
  if (text === "" || text !== text.trim() || needsEscapes(text)) return false;
  if (BAD_START.test(text) || /:(\s|$)|\s#|^---|^\.\.\./.test(text)) return false;
  if (inFlow && /[,[\]{}]|:[,[\]{}]/.test(text)) return false;
  // A day is a text in the core schema; a reader of YAML 1.1 makes a date of it, which prints the same.
  return looksLikeDay(text) || !isReadAsOther(text);
}

/** Indicators, and what some reader would take for one. */
const BAD_START = /^[-?:,[\]{}#&*!|<>'"%@`=]/;
// Everything that YAML wants escaped, and what a person could not see in an editor.
const NOT_ON_ONE_LINE = latePattern(String.raw`[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF\uFFFE\uFFFF]|\p{Bidi_Control}`);

/** True for what the core schema or YAML 1.1 reads as null, a truth value or a number (`012`, `1_000`, `12:30`, `no`). */
function isReadAsOther(text: string): boolean {
  return (
    /^(~|null|true|false|yes|no|on|off|y|n|<<|\.nan|[-+]?\.inf)$/i.test(text) ||
    /^[-+]?(\.?\d[\d_]*(\.[\d_]*)?(e[-+]?\d+)?|0[xob][\da-f_]+|\d[\d_]*(:[0-5]?\d)+(\.[\d_]*)?)$/i.test(text) ||
    /^\d{4}-\d\d?-\d\d?([Tt\s].*)?$/.test(text)
  );
}

/** True for texts with line breaks or characters that nobody sees: only double quotes can show them. */
export function needsEscapes(text: string): boolean {
  return NOT_ON_ONE_LINE().test(text);
}

function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function doubleQuoted(text: string): string {
  const escaped = text.replace(/["\\]/g, "\\$&").replace(new RegExp(NOT_ON_ONE_LINE(), "gu"), escapeCharacter);
  return `"${escaped}"`;
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0" };

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase();
  return SHORT_ESCAPES[character] ?? (code > 0xffff ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`);
}

/** Prints a number, a truth value or null so that it is read back as itself. */
export function printAtom(value: number | boolean | null): string {
  if (typeof value !== "number") return String(value);
  if (Number.isNaN(value)) return ".nan";
  if (!Number.isFinite(value)) return value > 0 ? ".inf" : "-.inf";
  return Object.is(value, -0) ? "-0.0" : String(value);
}
