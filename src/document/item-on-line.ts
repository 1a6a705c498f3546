import type { CanvasPath, Span } from "../model/path.js";
import type { SourceNode } from "./source-tree.js";

/** What begins on one line: an item with all that belongs to it, or several written side by side. */
export interface ItemOnLine extends Span {
  /** Of the first, when there are several. */
  readonly path: CanvasPath;
}

interface Child extends Span {
  readonly key: string | number;
  readonly node: SourceNode;
}

/** The outermost entries of maps and lists that begin between two offsets; undefined when none does. */
export function itemBetween(root: SourceNode, from: number, to: number): ItemOnLine | undefined {
  const path: (string | number)[] = [];
  let node: SourceNode | undefined = root;
  while (node !== undefined) {
    const children: readonly Child[] = childrenOf(node).filter((child) => child.start < to && child.end > from);
    const starting = children.filter(({ start }) => start >= from);
    const [first] = starting;
    if (first)
      return { path: [...path, first.key], start: first.start, end: Math.max(...starting.map(({ end }) => end)) };
    const [around] = children;
    if (around) path.push(around.key);
    node = around?.node;
  }
  return undefined;
}

function childrenOf(node: SourceNode): readonly Child[] {
  if (node.kind === "map")
    return node.entries.map(({ key, keySpan, value }) => ({
      key,
      node: value,
      start: keySpan.start,
      end: Math.max(keySpan.end, value.end),
    }));
  if (node.kind === "list")
    return node.items.map((item, index) => ({ key: index, node: item, start: item.start, end: item.end }));
  return [];
}
