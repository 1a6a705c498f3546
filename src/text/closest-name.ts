import { distance } from "fastest-levenshtein";

/** The name that was probably meant: the one with the fewest typing mistakes, at most a third of the word or two letters. */
export function closestName(word: string, names: Iterable<string>): string | undefined {
  const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  let closest: string | undefined;
  let least = limit + 1;
  for (const name of names) {
    const mistakes = distance(word.toLowerCase(), name.toLowerCase());
    if (mistakes < least) [closest, least] = [name, mistakes];
  }
  return closest;
}
