import { CliError } from "../errors.js";

/** One of `count` parts of the files of a run; `index` counts from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `--shard 2/5`. */
export function shardOf(text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined;
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index >= 1 && index <= count) return { index, count };
  throw new CliError(`--shard takes a part and how many there are, not "${text}"`, "for instance --shard 2/5");
}

/**
 * The files of one part: neighbours in the order of the paths, so that the reports of all parts, one behind the other,
 * are the report of the whole.
 */
export function inShard<T>(files: readonly T[], { index, count }: Shard): readonly T[] {
  return files.slice(Math.floor(((index - 1) * files.length) / count), Math.floor((index * files.length) / count));
}
