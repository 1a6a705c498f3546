import type { CanvasPath, Point, Range, Span, Spot } from "../model/path.js";
import { type ItemOnLine, itemBetween } from "./explain/item-on-line.js";
import { type SourceNode, type Step, stepDown, stepsAlong } from "./source-tree.js";

/** Finds places in the source text. */
export interface Positions {
  /** The exact range of a spot; a path that does not exist falls back to its nearest parent. */
  locate(spot: Spot): Range;
  /** True when something stands in the file at this path. */
  has(path: CanvasPath): boolean;
  /** Where a line begins and ends, its line break included; undefined behind the last one. */
  line(line: number): Span | undefined;
  /** The item that begins on a line, with all that belongs to it. */
  itemOn(line: number): ItemOnLine | undefined;
}

/** Positions in a text whose tree is known; without a tree only spans can be told apart. */
export function positionsOf(source: string, root: SourceNode | undefined): Positions {
  let lineStarts: readonly number[] | undefined;
  const starts = () => {
    lineStarts ??= findLineStarts(source);
    return lineStarts;
  };
  const point = (offset: number): Point => {
    const line = lastAtOrBefore(starts(), offset);
    return { line: line + 1, column: Math.max(0, offset - (starts()[line] ?? 0)) + 1, offset };
  };
  const spanOfLine = (line: number): Span | undefined => {
    const start = starts()[line - 1];
    return start === undefined ? undefined : { start, end: starts()[line] ?? source.length };
  };
  return {
    locate(spot) {
      const span = "path" in spot ? spanOf(root, spot.path, spot.part ?? "value") : spot;
      return { start: point(span.start), end: point(span.end) };
    },
    has: (path) => root !== undefined && stepsAlong(root, path).length === path.length + 1,
    line: spanOfLine,
    itemOn(line) {
      const span = spanOfLine(line);
      return root && span && itemBetween(root, span.start, span.end);
    },
  };
}

function spanOf(root: SourceNode | undefined, path: CanvasPath, part: "key" | "value"): Span {
  if (!root) return { start: 0, end: 0 };
  return nearestToken({ node: root, entry: undefined }, path, 0, part) ?? firstToken(root);
}

/** The token of the deepest step of a path that has one, from a step on; the root has none. */
function nearestToken(step: Step, path: CanvasPath, at: number, part: "key" | "value"): Span | undefined {
  const key = path[at];
  const next = key === undefined ? undefined : stepDown(step.node, key);
  const below = next && nearestToken(next, path, at + 1, part);
  return below ?? (at === 0 ? undefined : smallestToken(step, at === path.length ? part : "nearest"));
}

/** The token that stands for a step; undefined when the step has none of its own (an item of a block list that is a map). */
function smallestToken({ node, entry }: Step, part: "key" | "value" | "nearest"): Span | undefined {
  const isEmpty = node.start === node.end;
  if (entry && (part === "key" || isEmpty)) return entry.keySpan;
  if (node.kind === "scalar") return isEmpty ? undefined : node;
  if (part === "value" && node.isFlow) return node;
  return entry ? entry.keySpan : firstToken(node);
}

function firstToken(node: SourceNode): Span {
  if (node.kind === "map" && !node.isFlow && node.entries[0]) return node.entries[0].keySpan;
  if (node.kind === "list" && !node.isFlow && node.items[0]) return firstToken(node.items[0]);
  return node.kind === "scalar" || node.isFlow ? node : { start: node.start, end: node.start };
}

function findLineStarts(source: string): readonly number[] {
  // A byte order mark takes no column.
  const starts = [source.startsWith("\uFEFF") ? 1 : 0];
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
