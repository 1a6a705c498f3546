import { isEnglish, wordsOf } from "../analysis/word-lists.js";
import type { OptionSpec, Options } from "./rule.js";

/** A number that a project may have set, or the rule's default. */
export function numberOption(options: Options, specs: Readonly<Record<string, OptionSpec>>, name: string): number {
  const value = options[name] ?? specs[name]?.default;
  if (typeof value !== "number") throw new TypeError(`option ${name} is not a number`);
  return value;
}

/** The built-in words, where they fit the language of the canvas, and those that a project adds for its own. */
export function wordsFor(
  language: string,
  english: readonly string[],
  options: Options,
  name: string,
): readonly string[] {
  const own = options[name] ?? [];
  if (!Array.isArray(own)) throw new TypeError(`option ${name} is not a list of words`);
  // The list itself, not a copy: it is taken apart once for all files.
  if (own.length === 0 && isEnglish(language)) return english;
  return [...(isEnglish(language) ? english : []), ...own.map((word: string) => wordsOf(word).join(" "))];
}
