import { BARE_GROUPS, EMPTY_WORDS, VAGUE_GROUPS, without, wordsOf } from "./word-lists.js";

/** The English names of groups that are nobody in particular. */
export const VAGUE_NAMES: readonly string[] = [...VAGUE_GROUPS, ...BARE_GROUPS];

/** True when a name of a group holds nothing but vague words, whatever the age range. */
export function isVagueName(name: string, vague: readonly string[] = VAGUE_NAMES): boolean {
  const words = wordsOf(name).filter((word) => !isAge(word));
  return isAllVague(words, vague) || isAllVague(withoutHyphens(words, vague), vague);
}

function isAllVague(words: readonly string[], vague: readonly string[]): boolean {
  const rest = without(words, vague);
  return rest.length < words.length && without(rest, EMPTY_WORDS).length === 0;
}

/** `End-users` are end users, and `Start-ups` startups. */
function withoutHyphens(words: readonly string[], vague: readonly string[]): readonly string[] {
  return words.flatMap((word) => {
    if (!word.includes("-")) return [word];
    const inOne = word.replaceAll("-", "");
    return vague.includes(inOne) ? [inOne] : word.split("-").filter((part) => part !== "");
  });
}

const AGE_WORDS: ReadonlySet<string> = new Set(["age", "aged", "ages", "years", "old", "over", "under", "to"]);

/** `18-35`, `18`, `65+`, `aged`, `over`: an age says no more about what somebody needs. */
function isAge(word: string): boolean {
  return AGE_WORDS.has(word) || /^\d{1,3}(s|\+|-\d{1,3}\+?)?$/.test(word);
}
