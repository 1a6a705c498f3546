/** A piece of a text, `start` inclusive and `end` exclusive, and what comes in its place. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** Makes cuts whose offsets are those of the text before any of them; undefined when two of them meet in one place. */
export function applyCuts(source: string, cuts: readonly Cut[]): string | undefined {
  const inOrder = [...cuts].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  let last = -1;
  for (const { start, end, by } of inOrder) {
    // Two insertions at one offset have no order that the offsets tell.
    if (start < at || start === last) return undefined;
    pieces.push(source.slice(at, start), by);
    at = end;
    last = start;
  }
  return pieces.join("") + source.slice(at);
}
