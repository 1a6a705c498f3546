import type { Limits } from "../limits.js";
import type { Comment, SourceNode } from "../source-tree.js";
import { BlockReader } from "./plain/block.js";
import { Declined } from "./plain/declined.js";
import { readLines } from "./plain/lines.js";

export interface PlainText {
  readonly tree: SourceNode;
  readonly comments: readonly Comment[];
}

/**
 * Reads the plain subset of YAML that nearly all canvases use, many times as fast as a whole YAML reader: block maps and
 * lists, one-line values, brackets that close on their line, comments. Undefined whenever in doubt: then `yaml`, which
 * stays the definition, reads the file. What it does read it reads exactly as `yaml` does (tests/document/read/plain-reader).
 */
export function readPlain(source: string, limits: Limits): PlainText | undefined {
  try {
    const { lines, comments } = readLines(source);
    if (lines.some((line) => line.end - line.start > limits.text)) return undefined;
    const tree = new BlockReader(source, lines, comments, limits.depth).readDocument();
    return { tree, comments: comments.sort((a, b) => a.start - b.start) };
  } catch (error) {
    if (error instanceof Declined) return undefined;
    throw error;
  }
}
