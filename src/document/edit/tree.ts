import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { CanvasPath } from "../../model/path.js";
import { YAML_OPTIONS } from "../read/yaml-options.js";
import { EditError } from "./edit-error.js";
import { keyOf } from "./plain.js";

/**
 * Reads a text for editing, with the tokens it was made of; nobody changes what was read. Throws EditError when it has syntax
 * errors. A text before a change and the one after it are read again and again while the change is made, but once here.
 */
export function parseForEdit(source: string): Document {
  const known = recent.find((each) => each.source === source);
  if (known) return known.document;
  const document = parsed(source);
  recent = [{ source, document }, ...recent.slice(0, 1)];
  return document;
}

let recent: readonly { readonly source: string; readonly document: Document }[] = [];

function parsed(source: string): Document {
  const document = parseDocument(source, { ...YAML_OPTIONS, keepSourceTokens: true });
  const [error] = document.errors;
  if (error) throw new EditError(`the text is not valid YAML: ${error.message}`);
  return document;
}

/** Where a value hangs: on the pair of a map, in a list, or it is the whole document. */
export type Slot = EntrySlot | { readonly kind: "root"; readonly inFlow: false };

/** A value under a key or in a list. */
export type EntrySlot =
  | { readonly kind: "pair"; readonly map: YAMLMap; readonly pair: Pair; readonly inFlow: boolean }
  | { readonly kind: "item"; readonly list: YAMLSeq; readonly index: number; readonly inFlow: boolean };

/** Finds what hangs at a path; undefined when nothing does, or an alias stands in the way. */
export function slotAt(document: Document, path: CanvasPath): Slot | undefined {
  let slot: Slot = { kind: "root", inFlow: false };
  for (const key of path) {
    const next = childSlot(slot, nodeOf(slot, document), key);
    if (next === undefined) return undefined;
    slot = next;
  }
  return slot;
}

function childSlot(parent: Slot, node: Node | null, key: string | number): Slot | undefined {
  const inFlow = parent.inFlow || isFlow(node);
  if (isSeq(node)) {
    const index = Number(key);
    return index in node.items ? { kind: "item", list: node, index, inFlow } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = pairOf(node, String(key));
  return pair && { kind: "pair", map: node, pair, inFlow };
}

/** The pair of a map with this key. */
function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => keyOf(pair) === key);
}

/** The node that hangs in a slot. */
export function nodeOf(slot: Slot, document: Document): Node | null {
  return slot.kind === "root" ? document.contents : nodeIn(slot);
}

/** The node under a key or in a list; null where nothing is written. */
export function nodeIn(slot: EntrySlot): Node | null {
  return nodeFrom(slot.kind === "pair" ? slot.pair.value : slot.list.items[slot.index]);
}

/** What the library holds as a key, as a value or in a list. */
export function nodeFrom(held: unknown): Node | null {
  return isNode(held) ? held : null;
}

/** True for `{}` and `[]`. */
export function isFlow(node: Node | null): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

/** True for maps and lists written on lines of their own, and texts after `|` or `>`. */
export function isBlock(node: Node | null): boolean {
  return isMap(node) || isSeq(node) ? !isFlow(node) : isBlockScalar(node);
}

function isBlockScalar(node: Node | null): boolean {
  return isScalar(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");
}

/** True when nothing is written: `key:` and the end of the line. */
export function isUnwritten(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.range?.[0] === node.range?.[1] && !node.anchor && !node.tag);
}

/** Where the text of a node begins, its anchor and tag included. */
export function startOf(node: Node | null, tokens: readonly Token[]): number {
  const start = node?.range?.[0] ?? 0;
  const property = tokens.find((token) => token.type === "anchor" || token.type === "tag");
  return property && property.offset < start ? property.offset : start;
}

/** A piece of the text as the lexer saw it. */
export interface Token {
  readonly type: string;
  readonly offset: number;
  readonly source: string;
}

/** The tokens around one entry: before its key or dash, and between the key and its value. */
export interface EntryTokens {
  readonly before: readonly Token[];
  readonly between: readonly Token[];
}

/** The tokens of a pair. */
export function pairTokens(pair: Pair): EntryTokens {
  const token = pair.srcToken as { start?: readonly Token[]; sep?: readonly Token[] } | undefined;
  return { before: token?.start ?? [], between: token?.sep ?? [] };
}

/** The tokens of an item of a list. */
export function itemTokens(list: YAMLSeq, index: number): EntryTokens {
  const token = list.srcToken as { items?: readonly { start?: readonly Token[] }[] } | undefined;
  return { before: token?.items?.[index]?.start ?? [], between: [] };
}

/** Where the entry itself begins: its key (or `?`), or its dash. */
export function entryStart(slot: EntrySlot): number {
  if (slot.kind === "pair") {
    const mark = pairTokens(slot.pair).before.find((token) => token.type === "explicit-key-ind");
    return mark?.offset ?? startOf(nodeFrom(slot.pair.key), pairTokens(slot.pair).before);
  }
  const { before } = itemTokens(slot.list, slot.index);
  const dash = before.find((token) => token.type === "seq-item-ind");
  return dash?.offset ?? startOf(nodeIn(slot), before);
}

/** The end of the colon or dash after which the value stands. */
export function afterMark(slot: EntrySlot): number | undefined {
  const tokens = slot.kind === "pair" ? pairTokens(slot.pair).between : itemTokens(slot.list, slot.index).before;
  const mark = tokens.find((token) => token.type === (slot.kind === "pair" ? "map-value-ind" : "seq-item-ind"));
  return mark && mark.offset + mark.source.length;
}

/** Where the last written character of a node ends; comments and blank lines after it are not its own. */
export function contentEnd(node: Node | null, source: string): number {
  const [start, end] = node?.range ?? [0, 0];
  if (isFlow(node) || isAlias(node)) return end;
  if (isMap(node)) return entryEnd({ kind: "pair", map: node, pair: last(node.items), inFlow: false }, source);
  if (isSeq(node)) return entryEnd({ kind: "item", list: node, index: node.items.length - 1, inFlow: false }, source);
  if (!isBlockScalar(node)) return end;
  // Of `|+` and `>+` the blank lines below are part of the text.
  if (/^.[\d]?\+/.test(source.slice(start, end))) return source[end - 1] === "\n" ? end - 1 : end;
  return start + source.slice(start, end).trimEnd().length;
}

/** Where the last written character of an entry ends. */
export function entryEnd(slot: EntrySlot, source: string): number {
  const node = nodeIn(slot);
  if (node !== null && !isUnwritten(node)) return contentEnd(node, source);
  const key = slot.kind === "pair" ? (nodeFrom(slot.pair.key)?.range?.[1] ?? 0) : 0;
  return Math.max(afterMark(slot) ?? key, key);
}

function last<T>(items: readonly T[]): T {
  const item = items.at(-1);
  if (item === undefined) throw new EditError("a block without entries");
  return item;
}
