import { groupedNumber } from "./grouped-number.js";
import { onOneLine } from "./one-line.js";

/** The author's own words, marked as such; on one line, as a sentence is. */
export function quote(words: string): string {
  return `"${onOneLine(words)}"`;
}

/** Words as a list in a sentence: `"a", "b" and "c"`, from the sixth on counted: `"a", "b", "c", "d" and 3 more`. */
export function quoted(words: readonly string[], conjunction = "and"): string {
  return enumerated(words.map(quote), conjunction);
}

/** Like `quoted`, without quotation marks. */
export function enumerated(words: readonly string[], conjunction = "and"): string {
  const shown = words.length > 5 ? [...words.slice(0, 4), `${groupedNumber(words.length - 4)} more`] : words;
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** A count with its noun: `1 segment`, `12 segments`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${groupedNumber(count)} ${count === 1 ? noun : plural}`;
}
