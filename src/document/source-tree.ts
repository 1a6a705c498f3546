import type { CanvasPath, Span } from "../model/path.js";

/** What a file says, with the place of every token; the form between the YAML reader and everything else. */
export type SourceNode = ScalarNode | MapNode | ListNode;

export interface ScalarNode extends Span {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  /** Written without quotes on one line or several. */
  readonly isPlain: boolean;
  /** What stands in the file where YAML read another spelling of a number or a yes, as of `012` and `TRUE`. */
  readonly written?: string;
}

export interface MapNode extends Span {
  readonly kind: "map";
  readonly isFlow: boolean;
  /** In file order, duplicates included: the first one counts. */
  readonly entries: readonly MapEntry[];
}

export interface MapEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: SourceNode;
  /** False for `b` in `{a: 1, b}`. */
  readonly hasColon: boolean;
}

export interface ListNode extends Span {
  readonly kind: "list";
  readonly isFlow: boolean;
  readonly items: readonly SourceNode[];
}

/** A genuine comment of the file (never text inside a block scalar or quotes). */
export interface Comment extends Span {
  /** Without the `#`. */
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

export type PlainTree = string | number | boolean | null | PlainTree[] | PlainMap;
export interface PlainMap {
  [key: string]: PlainTree;
}

/** A step on the way to a place: the node, and the entry that holds it when its parent is a map. */
export interface Step {
  readonly node: SourceNode;
  readonly entry: MapEntry | undefined;
}

/** The first entry of a map with this key. */
export function entryOf(node: SourceNode, key: string | number): MapEntry | undefined {
  if (node.kind !== "map") return undefined;
  const text = String(key);
  if (node.entries.length <= FEW) return node.entries.find((entry) => entry.key === text);
  return indexOf(node).get(text);
}

/** Up to here looking through is faster than an index. */
const FEW = 24;
const INDEXES = new WeakMap<MapNode, ReadonlyMap<string, MapEntry>>();

function indexOf(node: MapNode): ReadonlyMap<string, MapEntry> {
  const known = INDEXES.get(node);
  if (known) return known;
  const index = new Map<string, MapEntry>();
  for (const entry of node.entries) if (!index.has(entry.key)) index.set(entry.key, entry);
  INDEXES.set(node, index);
  return index;
}

/** Follows a path as far as it exists; the first step is the root. */
export function stepsAlong(root: SourceNode, path: CanvasPath): readonly Step[] {
  const steps: Step[] = [{ node: root, entry: undefined }];
  let node = root;
  for (const key of path) {
    const step = stepDown(node, key);
    if (!step) break;
    steps.push(step);
    node = step.node;
  }
  return steps;
}

/** The step from a node to what it holds under a key; undefined when there is nothing. */
export function stepDown(node: SourceNode, key: string | number): Step | undefined {
  const entry = entryOf(node, key);
  if (entry) return { node: entry.value, entry };
  const item = node.kind === "list" && typeof key === "number" ? node.items[key] : undefined;
  return item && { node: item, entry: undefined };
}

// Only for maps that JavaScript would reorder: a collection of weak keys makes every garbage collection slower.
const KEY_ORDER = new WeakMap<object, readonly string[]>();

/** The value as plain data; shared nodes (aliases) stay shared. Remembers the order of keys that look like numbers. */
export function toPlain(node: SourceNode, seen = new Map<SourceNode, PlainTree>()): PlainTree {
  if (node.kind === "scalar") return node.value;
  const known = seen.get(node);
  if (known !== undefined) return known;
  if (node.kind === "list") {
    const list: PlainTree[] = [];
    seen.set(node, list);
    for (const item of node.items) list.push(toPlain(item, seen));
    return list;
  }
  const map: PlainMap = {};
  seen.set(node, map);
  let reorders = false;
  for (const { key, value } of node.entries) {
    reorders ||= beginsWithDigit(key);
    if (!Object.hasOwn(map, key)) setOwn(map, key, toPlain(value, seen));
  }
  if (reorders) KEY_ORDER.set(map, [...new Set(node.entries.map(({ key }) => key))]);
  return map;
}

function beginsWithDigit(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** A plain assignment to `__proto__` would set the prototype instead of a key. */
function setOwn(map: PlainMap, key: string, value: PlainTree): void {
  if (key !== "__proto__") map[key] = value;
  else Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
}

/** The entries of a plain map in the order of the file: JavaScript would put `2024` before `a`. */
export function entriesInOrder<T>(map: { readonly [key: string]: T }): [string, T][] {
  const order = KEY_ORDER.get(map);
  if (order === undefined) return Object.entries(map);
  return order.filter((key) => Object.hasOwn(map, key)).map((key) => [key, map[key] as T]);
}
