import type { CanvasPath, Span } from "../../model/path.js";
import type { SourceNode } from "../source-tree.js";

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
    const children = childrenBetween(node, from, to);
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

/** They stand in the order of the text, and none reaches into the next. */
function childrenBetween(node: SourceNode, from: number, to: number): readonly Child[] {
  const found: Child[] = [];
  let index = firstEndingAfter(node, from);
  for (let child = childAt(node, index); child !== undefined && child.start < to; child = childAt(node, ++index))
    if (child.end > from) found.push(child);
  return found;
}

function firstEndingAfter(node: SourceNode, from: number): number {
  let [low, high] = [0, sizeOf(node)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((childAt(node, middle)?.end ?? 0) > from) high = middle;
    else low = middle + 1;
  }
  return low;
}

function sizeOf(node: SourceNode): number {
  if (node.kind === "map") return node.entries.length;
  return node.kind === "list" ? node.items.length : 0;
}

function childAt(node: SourceNode, index: number): Child | undefined {
  if (node.kind === "list") {
    const item = node.items[index];
    return item && { key: index, node: item, start: item.start, end: item.end };
  }
  const entry = node.kind === "map" ? node.entries[index] : undefined;
  if (entry === undefined) return undefined;
  const { key, keySpan, value } = entry;
  return { key, node: value, start: keySpan.start, end: Math.max(keySpan.end, value.end) };
}
