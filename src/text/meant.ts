import { closestWords } from "./closest-words.js";

/** Asks back in a hint, for what may have been meant: `did you mean retail or retain?`; undefined when that is nothing. */
export function meantHint(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : `did you mean ${words.join(" or ")}?`;
}

/** The same as a sentence of advice, with the words as they stand in a file: "Did you mean `retail` or `retain`?" */
export function meantAdvice(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : `Did you mean ${words.map((word) => `\`${word}\``).join(" or ")}?`;
}

/** The hint with the known word that is closest to one that is not known; undefined when none is close. */
export function closestHint(word: string, known: Iterable<string>): string | undefined {
  return meantHint(closestWords(word, known).slice(0, 1));
}

/** The advice with the known word that is closest to one that is not known; undefined when none is close. */
export function closestAdvice(word: string, known: Iterable<string>): string | undefined {
  return meantAdvice(closestWords(word, known).slice(0, 1));
}

/** All that there is to choose from, where nothing is close: `choose from json, sarif`. */
export function choiceHint(names: readonly string[]): string {
  return `choose from ${names.join(", ")}`;
}
