import { limitsFor } from "../limits.js";
import { type ReadOptions, unreadable } from "../read-result.js";
import { isOfOldMac, OLD_MAC } from "./old-mac.js";
import { parseYaml } from "./parse-yaml.js";
import { readingOf, type TextReading } from "./read-plain-text.js";
import { scanTokens } from "./scan.js";
import type { YamlProblem } from "./yaml-problem.js";

/** Reads any text with the whole YAML reader. */
export function readYamlText(source: string, options: ReadOptions): TextReading {
  const limits = limitsFor(options.maxSize, options.sizeOption);
  const { comments, refused } = scanTokens(source, limits);
  if (refused) return { kind: "unreadable", result: unreadable(source, comments, [refused]) };
  const { tree, problems } = parseYaml(source);
  if (problems.length > 0) return { kind: "unreadable", result: unreadable(source, comments, problems) };
  if (tree === undefined) return { kind: "unreadable", result: unreadable(source, comments, [emptiness(source)]) };
  return readingOf({ source, tree, comments }, limits);
}

/** A comment at the head of a text of an old Mac is all that YAML sees of it. */
function emptiness(source: string): YamlProblem {
  return isOfOldMac(source) ? { start: 0, end: 1, ...OLD_MAC } : EMPTY;
}

const EMPTY: YamlProblem = {
  start: 0,
  end: 0,
  message: "the file is empty: it holds no canvas",
  advice: "Begin with `canvas: 1` and `name:`, or let `canvas init FILE` ask the questions.",
};
