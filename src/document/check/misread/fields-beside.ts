import { BLOCK_IDS, blockOf } from "../../../model/blocks.js";
import type { CanvasPath } from "../../../model/path.js";
import { knownKeys } from "../../explain/known-keys.js";
import type { SchemaProblem } from "../../explain/schema-problem.js";
import type { MapEntry, MapNode } from "../../source-tree.js";
import { misread } from "./misread.js";

/** The facts of an item that stand beside its id, where each of them is an item of its own. */
export function fieldsBeside({ entries }: MapNode, path: CanvasPath): readonly SchemaProblem[] {
  const block = BLOCK_IDS.find((id) => path.length === 1 && id === path[0]);
  if (block === undefined) return [];
  return entries.flatMap((entry, at) => {
    const above = entries[at - 1];
    if (above === undefined || !isUnfilled(above) || isUnfilled(entry)) return [];
    if (!knownKeys([block, above.key]).includes(entry.key)) return [];
    return [
      misread([block, entry.key], entry.keySpan, {
        message: `\`${entry.key}\` stands beside \`${above.key}\`, not below it, so it is a ${blockOf(block).item} of its own`,
        advice: `Set it in deeper than \`${above.key}:\`.`,
      }),
    ];
  });
}

function isUnfilled({ value }: MapEntry): boolean {
  return value.kind === "scalar" && value.value === null;
}
