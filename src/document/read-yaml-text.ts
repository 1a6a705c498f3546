import { limitsFor } from "./limits.js";
import { parseYaml } from "./parse-yaml.js";
import type { TextReading } from "./read-plain-text.js";
import { type ReadOptions, unreadable } from "./read-result.js";
import { scanTokens } from "./scan.js";
import { toPlain } from "./source-tree.js";
import type { YamlProblem } from "./yaml-problem.js";

/** Reads any text with the whole YAML reader. */
export function readYamlText(source: string, options: ReadOptions): TextReading {
  const { comments, refused } = scanTokens(source, limitsFor(options.maxSize));
  if (refused) return { kind: "unreadable", result: unreadable(source, comments, [refused]) };
  const { tree, problems } = parseYaml(source);
  if (problems.length > 0) return { kind: "unreadable", result: unreadable(source, comments, problems) };
  if (tree === undefined) return { kind: "unreadable", result: unreadable(source, comments, [EMPTY]) };
  return { kind: "read", reading: { source, tree, comments, value: toPlain(tree) } };
}

const EMPTY: YamlProblem = {
  start: 0,
  end: 0,
  message: "the file is empty: it holds no canvas",
  advice: "Begin with `canvas: 1` and `name:`, or let `canvas init FILE` ask the questions.",
};
