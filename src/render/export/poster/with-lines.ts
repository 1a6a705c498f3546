import type { Poster, Words } from "./poster.js";

/** The poster with other lines in the place of each. */
export function withLines(poster: Poster, change: (line: Words) => readonly Words[]): Poster {
  return {
    ...poster,
    header: poster.header.flatMap(change),
    blocks: poster.blocks.map((block) => ({
      ...block,
      words: block.words.flatMap(change),
      notes: block.notes.map((note) => ({ ...note, words: note.words.flatMap(change) })),
    })),
    legend: { ...poster.legend, words: poster.legend.words.flatMap(change) },
  };
}

/** All lines of the poster. */
export function linesOf({ header, blocks, legend }: Poster): readonly Words[] {
  const placed = blocks.flatMap(({ words, notes }) => [...words, ...notes.flatMap((note) => note.words)]);
  return [...header, ...placed, ...legend.words];
}
