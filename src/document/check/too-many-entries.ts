import type { Span } from "../../model/path.js";
import type { Limits } from "../limits.js";
import type { YamlProblem } from "../read/yaml-problem.js";
import type { SourceNode } from "../source-tree.js";

/** An entry takes two characters at least: `a:`, or `x,` in a list. */
const LEAST_CHARACTERS = 2;

/** Marks the first entry beyond the limit: each costs memory in every step from the text to the findings. */
export function tooManyEntries(source: string, tree: SourceNode, limits: Limits): YamlProblem | undefined {
  if (source.length < limits.entries * LEAST_CHARACTERS) return undefined;
  const first = firstBeyond(tree, { left: limits.entries });
  return (
    first && {
      start: first.start,
      end: first.end,
      message: `the canvas has more than ${limits.entries} entries`,
      advice: limits.advice,
    }
  );
}

/** Counts keys of maps and items of lists, on all levels, in the order of the text. */
function firstBeyond(node: SourceNode, count: { left: number }): Span | undefined {
  if (node.kind === "map")
    for (const { keySpan, value } of node.entries) {
      const found = count.left-- > 0 ? firstBeyond(value, count) : keySpan;
      if (found) return found;
    }
  if (node.kind === "list")
    for (const item of node.items) {
      const found = count.left-- > 0 ? firstBeyond(item, count) : item;
      if (found) return found;
    }
  return undefined;
}
