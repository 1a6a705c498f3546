import { foldName } from "../../analysis/fold.js";
import { wordsOf } from "../../analysis/word-lists.js";
import { closestWords } from "../../text/closest-words.js";

/** True for the same name in any spelling. */
export function isSameName(name: string, line: string): boolean {
  return foldName(name) === foldName(line);
}

/** A name with a typing mistake mended, or half of its longer words kept, is still the same thing. */
export function isRewording(name: string, line: string): boolean {
  if (isSameName(name, line) || closestWords(line, [name]).length > 0) return true;
  const [before, after] = [name, line].map((text) => new Set(wordsOf(text).filter((word) => word.length > 2)));
  const kept = [...(before ?? [])].filter((word) => after?.has(word)).length;
  return kept > 0 && kept * 2 >= Math.min(before?.size ?? 0, after?.size ?? 0);
}
