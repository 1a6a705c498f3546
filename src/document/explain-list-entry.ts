import type { Finding } from "../model/finding.js";
import type { CanvasPath } from "../model/path.js";
import { knownKeys } from "./known-keys.js";
import type { MapNode, SourceNode } from "./source-tree.js";

type Words = Pick<Finding, "message" | "why"> & { readonly advice: string };

const WHY = "A list holds names only. What has facts needs an id, by which the other blocks can refer to it.";

/** Something other than a text in a block that is a list: how a map of the same would be written. */
export function explainListEntry(path: CanvasPath, node: SourceNode, shown: string): Words {
  const [block] = path;
  if (node.kind !== "map")
    return {
      message: `an entry of the list \`${block}\` must be a text, but is ${shown}`,
      advice: "Write one idea per line, or give each an id: `id: {name: ...}`.",
    };
  return {
    message: `the entries of \`${block}\` stand in a list, where each can only be a text`,
    why: WHY,
    advice: `To say more than a name, make \`${block}\` a map: ${howToMakeIt(path, node)}`,
  };
}

function howToMakeIt(path: CanvasPath, { entries }: MapNode): string {
  const [first, ...others] = entries;
  const id = first?.key === "id" && first.value.kind === "scalar" ? first.value.value : undefined;
  if (typeof id === "string")
    return `write \`${id}:\` in place of \`- id: ${id}\`, and leave the facts below it set in.`;
  if (first && others.length === 0 && !knownKeys([...path.slice(0, -1), "id"]).includes(first.key))
    return `\`${first.key}:\` is the id already, so take the dash before it away.`;
  return "write `id:` in place of `-`, and indent the facts below it.";
}
