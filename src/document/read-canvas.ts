import { limitsFor } from "./limits.js";
import { parseYaml } from "./parse-yaml.js";
import { readPlainCanvas } from "./read-plain-canvas.js";
import { type ReadOptions, type ReadResult, unreadable } from "./read-result.js";
import { readTree } from "./read-tree.js";
import { scanTokens } from "./scan.js";
import type { YamlProblem } from "./yaml-problem.js";

export type { Positions } from "./positions.js";
export type { ReaderFinding, ReaderRule, ReadOptions, ReadResult } from "./read-result.js";
export type { Comment } from "./source-tree.js";

/** Reads the text of a canvas file. Never throws: whatever is wrong with the text is a finding with its place. */
export function readCanvas(source: string, options: ReadOptions = {}): ReadResult {
  return readPlainCanvas(source, options) ?? readYamlCanvas(source, options);
}

function readYamlCanvas(source: string, options: ReadOptions): ReadResult {
  const { comments, refused } = scanTokens(source, limitsFor(options.maxSize));
  if (refused) return unreadable(source, comments, [refused]);
  const { tree, problems } = parseYaml(source);
  if (problems.length > 0) return unreadable(source, comments, problems);
  return tree ? readTree(source, tree, comments) : unreadable(source, comments, [EMPTY]);
}

const EMPTY: YamlProblem = {
  start: 0,
  end: 0,
  message: "the file is empty: it holds no canvas",
  advice: "Begin with `canvas: 1` and `name:`, or let `canvas init FILE` ask the questions.",
};
