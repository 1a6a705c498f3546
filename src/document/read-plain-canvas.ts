import { limitsFor } from "./limits.js";
import { readPlain } from "./plain-reader.js";
import { type ReadOptions, type ReadResult, unreadable } from "./read-result.js";
import { readTree } from "./read-tree.js";
import { forbiddenCharacter } from "./yaml-problems.js";

/** Reads a canvas without a whole YAML reader; undefined when the text needs one. */
export function readPlainCanvas(source: string, options: ReadOptions): ReadResult | undefined {
  const limits = limitsFor(options.maxSize);
  if (source.length > limits.size) {
    const message = `the file is larger than ${limits.size} characters`;
    const advice = "Split the canvas, or raise the limit with --max-size.";
    return unreadable(source, [], [{ start: 0, end: 0, message, advice }]);
  }
  const forbidden = forbiddenCharacter(source);
  if (forbidden) return unreadable(source, [], [forbidden]);
  const plain = options.reader === "yaml" ? undefined : readPlain(source, limits);
  return plain && readTree(source, plain.tree, plain.comments);
}
