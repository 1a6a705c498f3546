import { harmless } from "../text/harmless.js";

/** A command to type: `canvas lint "my bank.canvas.yaml"`. @param words quoted where a shell needs it */
export function shellCommand(command: string, ...words: readonly string[]): string {
  return [command, ...words.map(shellWord)].join(" ");
}

/** A name or a value as a shell takes it for one word, safe to show. */
export function shellWord(word: string): string {
  const shown = harmless(word);
  return /^[\p{L}\p{M}\p{N}@%+=:,./_-]+$/u.test(shown) ? shown : `"${shown.replace(/["\\$`]/g, "\\$&")}"`;
}
