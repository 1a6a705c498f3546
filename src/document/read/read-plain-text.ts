import { mayBeSetInOddly } from "../check/odd-indentation.js";
import { tooManyEntries } from "../check/too-many-entries.js";
import { tooManySegments } from "../check/too-many-segments.js";
import { tooWideLinks } from "../check/too-wide-links.js";
import { type Limits, limitsFor } from "../limits.js";
import { type ReadOptions, type ReadResult, unreadable } from "../read-result.js";
import { toPlain } from "../source-tree.js";
import { readPlain } from "./plain-reader.js";
import type { Reading } from "./read-tree.js";
import { forbiddenCharacter } from "./yaml-problems.js";

/** What a text holds before anybody asks whether it is a canvas. */
export type TextReading =
  | { readonly kind: "read"; readonly reading: Reading }
  | { readonly kind: "unreadable"; readonly result: ReadResult };

/** Reads a text as far as no whole YAML reader is needed; undefined where one is. */
export function readPlainText(source: string, options: ReadOptions): TextReading | undefined {
  const limits = limitsFor(options.maxSize, options.sizeOption);
  if (source.length > limits.size) {
    const message = `the file is larger than ${limits.size} characters`;
    return {
      kind: "unreadable",
      result: unreadable(source, [], [{ start: 0, end: 0, message, advice: limits.advice }]),
    };
  }
  const forbidden = forbiddenCharacter(source);
  if (forbidden) return { kind: "unreadable", result: unreadable(source, [], [forbidden]) };
  const isForYaml = options.reader === "yaml" || mayBeSetInOddly(source);
  const plain = isForYaml ? undefined : readPlain(source, limits);
  return plain && readingOf({ source, ...plain }, limits);
}

/** What was read, unless it is so much that it would take minutes. */
export function readingOf(read: Omit<Reading, "value">, limits: Limits): TextReading {
  const { source, tree, comments } = read;
  const crowd = tooManySegments(tree, limits) ?? tooManyEntries(source, tree, limits) ?? tooWideLinks(tree, limits);
  if (crowd) return { kind: "unreadable", result: unreadable(source, comments, [crowd]) };
  return { kind: "read", reading: { ...read, value: toPlain(tree) } };
}
