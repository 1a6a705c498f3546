import { mayBeSetInOddly, oddIndentation } from "../check/odd-indentation.js";
import type { SourceNode } from "../source-tree.js";
import { figuresAsHeaders, mayHoldFigureAsHeader } from "./slips/figure-as-header.js";
import type { YamlProblem } from "./yaml-problem.js";

/** What is YAML, and another thing to it than to anybody who reads it. */
export function misreadIn(tree: SourceNode, source: string): readonly YamlProblem[] {
  if (mayBeSetInOddly(source)) return oddIndentation(tree);
  return mayHoldFigureAsHeader(source) ? figuresAsHeaders(tree, source) : [];
}
