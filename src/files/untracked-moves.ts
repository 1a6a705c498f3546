/** A file by its name in the repository, and what it holds. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** From this on, git takes one file for another that got a new name. */
const LEAST_IN_COMMON = 0.5;

/**
 * What files that git does not know yet were called before: each is paired with the file that is gone and has most in common
 * with it, if that is at least half of its lines. No file has two new names.
 */
export function untrackedMoves(gone: readonly NamedText[], fresh: readonly NamedText[]): ReadonlyMap<string, string> {
  const pairs = fresh
    .flatMap((to) => gone.map((from) => ({ from: from.name, to: to.name, share: inCommon(from.text, to.text) })))
    .filter(({ share }) => share >= LEAST_IN_COMMON)
    .sort((a, b) => b.share - a.share);
  const moves = new Map<string, string>();
  const taken = new Set<string>();
  for (const { from, to } of pairs) {
    if (moves.has(to) || taken.has(from)) continue;
    moves.set(to, from);
    taken.add(from);
  }
  return moves;
}

/** The share of the lines of the longer text that the other has too. */
function inCommon(a: string, b: string): number {
  const [lines, others] = [a.split("\n"), b.split("\n")];
  const left = new Map<string, number>();
  for (const line of lines) left.set(line, (left.get(line) ?? 0) + 1);
  let common = 0;
  for (const line of others) {
    const count = left.get(line) ?? 0;
    if (count === 0) continue;
    common++;
    left.set(line, count - 1);
  }
  return common / Math.max(lines.length, others.length);
}
