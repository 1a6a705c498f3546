import { isMap, isScalar, isSeq, type Node } from "yaml";
import { isFlow, nodeFrom } from "./tree.js";

/** True for what ends in a text after `|+` or `>+`: blank lines below are part of it. */
export function endsOpen(node: Node | null, source: string): boolean {
  if (isFlow(node)) return false;
  if (isMap(node)) return endsOpen(nodeFrom(node.items.at(-1)?.value), source);
  if (isSeq(node)) return endsOpen(nodeFrom(node.items.at(-1)), source);
  const [start, end] = node?.range ?? [0, 0];
  return isScalar(node) && /^[|>]\d?\+/.test(source.slice(start, end));
}
