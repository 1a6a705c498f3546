import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { CanvasPath } from "../../model/path.js";
import { columnOf } from "../edit/lines.js";
import { keyOf } from "../edit/plain.js";
import {
  afterMark,
  contentEnd,
  type EntrySlot,
  entryEnd,
  entryStart,
  isFlow,
  isUnwritten,
  nodeIn,
} from "../edit/tree.js";
import { atomOf } from "./atom.js";
import { blockTextOf } from "./block-text.js";
import type { CommentQueue } from "./comment-queue.js";
import { inKeyOrder } from "./key-order.js";
import type { Collection, LayoutEntry, LayoutValue, Remark } from "./layout.js";
import { standardKey, standardWord } from "./spelling.js";

/** What reading a layout needs to know of the text. */
export interface LayoutSource {
  readonly document: Document;
  readonly queue: CommentQueue;
  /** False where an alias must not come to stand above what it repeats. */
  readonly ordersKeys: boolean;
}

/**
 * Reads how a map or list is written.
 * @param threshold comments below the last entry belong to it when they are set in at least this far
 * @param limit where the next thing after it begins
 */
export function collectionOf(
  node: YAMLMap | YAMLSeq,
  path: CanvasPath,
  threshold: number,
  limit: number,
  from: LayoutSource,
): Collection {
  const slots = slotsOf(node);
  const column = slots[0] ? columnOf(from.queue.source, entryStart(slots[0])) : 0;
  const isInBraces = isFlow(node);
  const end = contentEnd(node, from.queue.source);
  const entries = slots.map((slot, i) => {
    const next = slots[i + 1];
    const upTo = next ? entryStart(next) : isInBraces ? end : limit;
    return entryOf(slot, path, { column, upTo }, from);
  });
  return {
    kind: "collection",
    isMap: isMap(node),
    isFlow: isInBraces,
    anchor: node.anchor ? `&${node.anchor} ` : "",
    entries: from.ordersKeys && isMap(node) ? inKeyOrder(entries, path) : entries,
    tail: isInBraces ? from.queue.takeBefore(end) : from.queue.takeSetIn(Math.max(column, threshold), limit),
  };
}

function slotsOf(node: YAMLMap | YAMLSeq): readonly EntrySlot[] {
  const inFlow = isFlow(node);
  if (isSeq(node)) return node.items.map((_, index) => ({ kind: "item", list: node, index, inFlow }));
  return (node as YAMLMap).items.map((pair) => ({ kind: "pair", map: node as YAMLMap, pair, inFlow }));
}

interface Surroundings {
  /** Where the entries of the collection are set in. */
  readonly column: number;
  /** Where what follows begins. */
  readonly upTo: number;
}

function entryOf(slot: EntrySlot, above: CanvasPath, around: Surroundings, from: LayoutSource): LayoutEntry {
  const { queue } = from;
  const start = entryStart(slot);
  const before = queue.takeBefore(start);
  const path = [...above, slot.kind === "pair" ? keyOf(slot.pair) : slot.index];
  const { layout, inner, beside } = readValue(slot, nodeIn(slot), path, around, from);
  return {
    before: [...before, ...inner],
    blankAbove: queue.isSetApart(start),
    key: slot.kind === "pair" ? keyLayout(slot.pair, path) : undefined,
    value: layout,
    beside,
    below: slot.inFlow ? [] : queue.takeSetIn(around.column + 1, around.upTo),
  };
}

function keyLayout(pair: Pair, path: CanvasPath) {
  const name = standardKey(path) ?? keyOf(pair);
  const atom = atomOf(pair.key as Scalar, name === keyOf(pair) ? undefined : name);
  return { name, ...atom };
}

interface ReadValue {
  readonly layout: LayoutValue;
  /** Comments between key and value that have no place of their own there. */
  readonly inner: readonly Remark[];
  readonly beside: string | undefined;
}

function readValue(
  slot: EntrySlot,
  node: Node | null,
  path: CanvasPath,
  around: Surroundings,
  from: LayoutSource,
): ReadValue {
  const { queue } = from;
  if ((isMap(node) || isSeq(node)) && node.items.length > 0) {
    const first = slotsOf(node)[0];
    const onMark = first && queue.takeOnLine(afterMark(slot) ?? entryStart(slot), entryStart(first));
    const read = collectionOf(node, path, around.column + 1, around.upTo, from);
    const behind = isFlow(node) ? queue.takeBeside(contentEnd(node, queue.source)) : undefined;
    return withCommentBehind(read, onMark, behind, isOnLastLine(node, queue.source));
  }
  const end = entryEnd(slot, queue.source);
  const inner = queue.takeBefore(end);
  const behind = queue.takeBeside(end);
  const layout = leafOf(node, path, queue.source);
  if (behind !== undefined) return { layout, inner, beside: behind };
  return { layout, inner: inner.slice(0, -1), beside: inner.at(-1)?.text };
}

/** The comment behind a closing brace is about the whole, or about the last entry where that shares its line. */
function withCommentBehind(
  read: Collection,
  onMark: string | undefined,
  behind: string | undefined,
  isLasts: boolean,
): ReadValue {
  if (behind !== undefined && isLasts) return { layout: { ...read, behindLast: behind }, inner: [], beside: onMark };
  if (onMark === undefined || behind === undefined) return { layout: read, inner: [], beside: onMark ?? behind };
  const tail = [...read.tail, { text: behind, blankAbove: false }];
  return { layout: { ...read, tail }, inner: [], beside: onMark };
}

/** True when what is in braces takes several lines, and its last entry ends in the last of them. */
function isOnLastLine(node: YAMLMap | YAMLSeq, source: string): boolean {
  const last = slotsOf(node).at(-1);
  const [start = 0] = node.range ?? [];
  const end = contentEnd(node, source);
  if (last === undefined || !isFlow(node) || !source.slice(start, end).includes("\n")) return false;
  return !source.slice(entryEnd(last, source), end).includes("\n");
}

function leafOf(node: Node | null, path: CanvasPath, source: string): LayoutValue {
  if (isAlias(node)) return { kind: "atom", alone: `*${node.source}`, inFlow: `*${node.source}`, folds: undefined };
  if (isMap(node) || isSeq(node)) {
    const text = `${node.anchor ? `&${node.anchor} ` : ""}${isMap(node) ? "{}" : "[]"}`;
    return { kind: "atom", alone: text, inFlow: text, folds: undefined };
  }
  if (!isScalar(node) || isUnwritten(node)) return { kind: "nothing" };
  return (
    blockTextOf(node, source) ?? { kind: "atom", folds: undefined, ...atomOf(node, standardWord(node.value, path)) }
  );
}
