import { distance } from "fastest-levenshtein";

/** The name that was probably meant: within a third of the word's length of typing mistakes, the nearest and first. */
export function closestName(word: string, names: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let closest: string | undefined;
  let least = limit + 1;
  for (const name of names) {
    const mistakes = distance(word.toLowerCase(), name.toLowerCase());
    if (mistakes < least) [closest, least] = [name, mistakes];
  }
  return closest;
}
