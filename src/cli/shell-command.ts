import { harmless } from "../text/harmless.js";
import { latePattern } from "../text/late-pattern.js";

/** A command to type: `canvas lint "my bank.canvas.yaml"`. @param words quoted where a shell needs it */
export function shellCommand(command: string, ...words: readonly string[]): string {
  return [command, ...words.map(shellWord)].join(" ");
}

/** Options by their names, as they were given; undefined where one was not. */
export type GivenOptions = Readonly<Record<string, string | number | boolean | undefined>>;

/** The same for a file, with options to give again: `canvas init a.canvas.yaml --deep`. */
export function commandWith(command: string, file: string, given: GivenOptions): string {
  const options = Object.entries(given).flatMap(([option, value]) => {
    if (value === undefined) return [];
    if (typeof value === "boolean") return [value ? `--${option}` : `--no-${option}`];
    return [`--${option}`, shellWord(String(value))];
  });
  return [shellCommand(command, file), ...options].join(" ");
}

/** A name or a value as a shell takes it for one word, safe to show. */
export function shellWord(word: string): string {
  const shown = harmless(word);
  return NEEDS_NO_QUOTES().test(shown) ? shown : `"${shown.replace(/["\\$`]/g, "\\$&")}"`;
}

const NEEDS_NO_QUOTES = latePattern(String.raw`^[\p{L}\p{M}\p{N}@%+=:,./_-]+$`);
