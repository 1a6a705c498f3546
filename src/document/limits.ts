export interface Limits {
  readonly size: number;
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly text: number;
  /** Keys of maps and items of lists, on all levels. */
  readonly entries: number;
  /** Every two of them are compared. */
  readonly segments: number;
  /** Of the links that the word `all` stands for, in the whole canvas. */
  readonly reached: number;
  /** What to do about a text that is too much for one of those that grow with the size. */
  readonly advice: string;
}

/**
 * What a canvas may hold at most (SECURITY.md); a larger size brings more tokens, entries and segments in proportion.
 * @param sizeOption what raises it, in the words of whoever reads the text
 */
export function limitsFor(maxSize = MAX_SIZE, sizeOption = "--max-size"): Limits {
  const growth = Math.max(1, maxSize / MAX_SIZE);
  return {
    size: maxSize,
    tokens: Math.ceil(200_000 * growth),
    depth: 64,
    aliases: 100,
    text: 64 * 1024,
    entries: Math.ceil(40_000 * growth),
    segments: Math.ceil(2000 * growth),
    reached: Math.ceil(100_000 * growth),
    advice: `Split the canvas, or raise the limit with ${sizeOption}.`,
  };
}

/** What any other file may hold, for which no option raises the limits. */
export function fixedLimits(advice: string): Limits {
  return { ...limitsFor(), advice };
}

const MAX_SIZE = 1024 * 1024;
