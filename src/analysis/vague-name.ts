import { BARE_GROUPS, EMPTY_WORDS, VAGUE_GROUPS, without, wordsOf } from "./word-lists.js";

/** The English names of groups that are nobody in particular. */
export const VAGUE_NAMES: readonly string[] = [...VAGUE_GROUPS, ...BARE_GROUPS];

/** True when a name of a group holds nothing but vague words, whatever the age range. */
export function isVagueName(name: string, vague: readonly string[] = VAGUE_NAMES): boolean {
  const words = wordsOf(name).filter((word) => !isAge(word));
  const rest = without(words, vague);
  return rest.length < words.length && without(rest, EMPTY_WORDS).length === 0;
}

const AGE_WORDS: ReadonlySet<string> = new Set(["age", "aged", "ages", "years", "old", "over", "under", "to"]);

/** `18-35`, `18`, `65+`, `aged`, `over`: an age says no more about what somebody needs. */
function isAge(word: string): boolean {
  return AGE_WORDS.has(word) || /^\d{1,3}(s|\+|-\d{1,3}\+?)?$/.test(word);
}
