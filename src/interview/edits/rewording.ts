import { distance } from "fastest-levenshtein";
import { foldName } from "../../analysis/fold.js";
import { wordsOf } from "../../analysis/word-lists.js";
import { closestWords } from "../../text/closest-words.js";

/** True for the same name in any spelling. */
export function isSameName(name: string, line: string): boolean {
  return foldName(name) === foldName(line);
}

/** A name with a typing mistake mended, or half of its longer words kept, is still the same thing. */
export function isRewording(name: string, line: string): boolean {
  return likeness(name, line) > 0;
}

/** How alike a name and its rewording are, up to 1; 0 for another name. */
export function likeness(name: string, line: string): number {
  if (isSameName(name, line)) return 1;
  const [before, after] = [longWords(name), longWords(line)];
  const kept = [...before].filter((word) => after.has(word)).length;
  const isWorded = kept > 0 && kept * 2 >= Math.min(before.size, after.size);
  if (!isWorded && closestWords(line, [name]).length === 0) return 0;
  return Math.max(kept / (before.size + after.size - kept || 1), likeLetters(name, line));
}

function longWords(name: string): ReadonlySet<string> {
  return new Set(wordsOf(name).filter((word) => word.length > 2));
}

function likeLetters(name: string, line: string): number {
  return 1 - distance(name.toLowerCase(), line.toLowerCase()) / (Math.max(name.length, line.length) + 1);
}
