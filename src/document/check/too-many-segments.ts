import type { Limits } from "../limits.js";
import type { YamlProblem } from "../read/yaml-problem.js";
import { entryOf, type SourceNode } from "../source-tree.js";

/** Marks the first segment beyond the limit: comparing every two of them would take minutes. */
export function tooManySegments(tree: SourceNode, { segments: limit, advice }: Limits): YamlProblem | undefined {
  const block = entryOf(tree, "customer_segments")?.value;
  const first =
    block?.kind === "map" ? block.entries[limit]?.keySpan : block?.kind === "list" ? block.items[limit] : undefined;
  if (first === undefined) return undefined;
  return {
    start: first.start,
    end: first.end,
    message: `the canvas has more than ${limit} customer segments, and every two are compared`,
    advice,
  };
}
