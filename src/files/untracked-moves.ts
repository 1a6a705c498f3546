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
  const moves = unchangedMoves(gone, fresh);
  const taken = new Set(moves.values());
  // A folder that was moved whole is not compared file by file.
  const left = gone.filter(({ name }) => !taken.has(name)).map(counted);
  const pairs = fresh
    .filter(({ name }) => !moves.has(name))
    .map(counted)
    .flatMap((to) => left.map((from) => ({ from: from.name, to: to.name, share: inCommon(from, to) })))
    .filter(({ share }) => share >= LEAST_IN_COMMON)
    .sort((a, b) => b.share - a.share);
  for (const { from, to } of pairs) {
    if (moves.has(to) || taken.has(from)) continue;
    moves.set(to, from);
    taken.add(from);
  }
  return moves;
}

/** Files that hold now what another one held, to the letter. */
function unchangedMoves(gone: readonly NamedText[], fresh: readonly NamedText[]): Map<string, string> {
  const names = new Map<string, string[]>();
  for (const { name, text } of gone) names.set(text, [...(names.get(text) ?? []), name]);
  return new Map(
    fresh.flatMap(({ name, text }) => {
      const from = names.get(text)?.shift();
      return from === undefined ? [] : [[name, from] as const];
    }),
  );
}

/** How often each line stands in a text. */
interface CountedLines {
  readonly name: string;
  readonly size: number;
  readonly lines: ReadonlyMap<string, number>;
}

function counted({ name, text }: NamedText): CountedLines {
  const all = text.split("\n");
  const lines = new Map<string, number>();
  for (const line of all) lines.set(line, (lines.get(line) ?? 0) + 1);
  return { name, size: all.length, lines };
}

/** The share of the lines of the longer text that the other has too. */
function inCommon(a: CountedLines, b: CountedLines): number {
  let common = 0;
  for (const [line, count] of a.lines) common += Math.min(count, b.lines.get(line) ?? 0);
  return common / Math.max(a.size, b.size);
}
