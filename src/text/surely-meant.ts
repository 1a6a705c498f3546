import { bare, firstDifference, isTransposed } from "./spelling.js";

/** Shorter words differ from too many others by a letter: `men` and `women`, `b2b` and `b2c`. */
const SHORTEST = 4;

/**
 * True when a word can only be another one written otherwise, so that it may be corrected without asking: case, spaces, `-`
 * and `_`, two neighbours that changed places, or one letter too many or too few. Another letter in the place of one is no
 * slip that a program may correct: `motels` are no `hotels`, and `flat-2` is not `flat-1`.
 */
export function isSurelyMeant(word: string, known: string): boolean {
  const [a, b] = [bare(word), bare(known)];
  if (a === b) return true;
  if (Math.max(a.length, b.length) < SHORTEST || a[0] !== b[0]) return false;
  if (a.length === b.length) return isTransposed(a, b);
  return a.length > b.length ? hasOneMore(a, b) : hasOneMore(b, a);
}

/** True when the longer word has one letter more; another figure is another number. */
function hasOneMore(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  const at = firstDifference(longer, shorter);
  return !/\d/.test(longer.charAt(at)) && longer.slice(at + 1) === shorter.slice(at);
}
