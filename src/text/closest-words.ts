import { distance } from "fastest-levenshtein";
import { bare, isTransposed } from "./spelling.js";

/** The known words that an unknown one may have meant, closest first, at most three; case, spaces, `-` and `_` count little. */
export function closestWords(word: string, known: Iterable<string>): readonly string[] {
  const limit = Math.max(2, Math.floor(word.length / 4));
  const near: { candidate: string; far: number }[] = [];
  for (const candidate of known) {
    const far = distanceOf(word, candidate);
    // Of a short word little is left when two letters of it change.
    const most = Math.max(1, Math.round(Math.max(candidate.length, word.length) / 3));
    if (far <= limit && far <= most) near.push({ candidate, far });
  }
  return near
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

function distanceOf(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 8) return Number.POSITIVE_INFINITY;
  if (bare(a) === bare(b)) return 0.5;
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x.length === y.length && isTransposed(x, y) ? 1 : distance(x, y);
}
