export interface Limits {
  readonly size: number;
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly text: number;
}

/** What a canvas may hold at most (7-robustness); a larger size brings more tokens in proportion. */
export function limitsFor(maxSize = MAX_SIZE): Limits {
  return {
    size: maxSize,
    tokens: Math.ceil(200_000 * Math.max(1, maxSize / MAX_SIZE)),
    depth: 64,
    aliases: 100,
    text: 64 * 1024,
  };
}

const MAX_SIZE = 1024 * 1024;
