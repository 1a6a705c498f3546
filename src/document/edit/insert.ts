import { isMap, isSeq, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import type { CanvasPath } from "../../model/path.js";
import type { Cut } from "./cut.js";
import { EditError } from "./edit-error.js";
import { endsOpen } from "./ends-open.js";
import { belowEntry, columnOf, isFirstOnLine, lineEnd } from "./lines.js";
import { isFilled, keyOf, type Plain } from "./plain.js";
import { LINE_WIDTH, printEntry, printInline, printItem, printKey, printNested } from "./print.js";
import { requireSlot, type SpliceContext } from "./splice-context.js";
import { rankOf } from "./top-level-order.js";
import { contentEnd, type EntrySlot, entryEnd, entryStart, isBlock, isFlow, nodeFrom, nodeIn, nodeOf } from "./tree.js";
import { canUnfold, unfold, unfoldAround } from "./unfold.js";

/** Puts a new entry at the end of the map or list that stands at the parent of `path`. */
export function insertEntry(context: SpliceContext, path: CanvasPath, value: Plain): Cut {
  const parent = requireSlot(context.document, path.slice(0, -1));
  const node = nodeOf(parent, context.document);
  const key = String(path.at(-1));
  if (isMap(node) && node.items.length > 0) {
    if (!isFlow(node)) return insertInMap(context, node, path, value);
    const printed = `${printKey(key, true)}: ${printInline(value, true)}`;
    const below = (indent: number) => printEntry(key, value, indent, context.layout);
    const growth = { inside: besideLast(context, node, printed, " "), below };
    if (growsTooLong(context, node, printed) && canUnfold(context, parent, node))
      return unfold(context, parent, node, growth);
    return unfoldAround(context, path.slice(0, -1), growth) ?? insertInFlow(context, node, printed);
  }
  if (isSeq(node) && node.items.length > 0) {
    if (!isFlow(node)) return insertInList(context, node, value);
    const printed = printInline(value, true);
    const inside = besideLast(context, node, printed, " ");
    return unfoldAround(context, path.slice(0, -1), { inside }) ?? insertInFlow(context, node, printed);
  }
  throw new EditError("no map or list to put it in");
}

/** Inside `{}` or `[]`: behind the last entry, on a new line when the line would grow too long. */
function insertInFlow(context: SpliceContext, node: YAMLMap | YAMLSeq, printed: string): Cut {
  const { source, layout } = context;
  const first = entryStart(firstEntry(node));
  const ownLines = isFirstOnLine(source, first) && isFirstOnLine(source, entryStart(lastEntry(node, true)));
  const isOnNewLine = ownLines || growsTooLong(context, node, printed);
  return besideLast(context, node, printed, isOnNewLine ? layout.eol + " ".repeat(columnOf(source, first)) : " ");
}

/** Behind the last entry of `{}` or `[]`, with a gap before it. */
function besideLast({ source }: SpliceContext, node: YAMLMap | YAMLSeq, printed: string, gap: string): Cut {
  const end = entryEnd(lastEntry(node, true), source);
  const close = contentEnd(node, source) - 1;
  const hasComma = /^\s*,/.test(source.slice(end, close));
  const at = hasComma ? source.indexOf(",", end) + 1 : end;
  return { start: at, end: at, by: `${hasComma ? "" : ","}${gap}${printed}${hasComma ? "," : ""}` };
}

/** True when the line of the last entry has no room for another one and a brace. */
function growsTooLong({ source }: SpliceContext, node: YAMLMap | YAMLSeq, printed: string): boolean {
  const end = entryEnd(lastEntry(node, true), source);
  return columnOf(source, end) + printed.length + 3 > LINE_WIDTH;
}

function insertInList(context: SpliceContext, list: YAMLSeq, value: Plain): Cut {
  const { source, layout } = context;
  const last = lastEntry(list, false);
  const column = columnOf(source, entryStart(last));
  const lines = " ".repeat(column) + printItem(value, column, layout);
  return insertLines(context, belowEntry(source, entryEnd(last, source), column), lines);
}

function insertInMap(context: SpliceContext, map: YAMLMap, path: CanvasPath, value: Plain): Cut {
  const { source } = context;
  const key = String(path.at(-1));
  const column = columnOf(source, entryStart(firstEntry(map)));
  const lines = " ".repeat(column) + entryLines(context, path, value, column);
  if (path.length === 1) return insertTopLevel(context, map, key, lines);
  return insertLines(context, belowEntry(source, entryEnd(lastEntry(map, false), source), column), lines);
}

function entryLines({ layout, nestedAbove }: SpliceContext, path: CanvasPath, value: Plain, column: number): string {
  const key = String(path.at(-1));
  const isNested = isFilled(value) && path.length < Math.max(nestedAbove, 2);
  if (!isNested) return printEntry(key, value, column, layout);
  return `${printKey(key, false)}:${layout.eol}${printNested(value, column + layout.unit, layout)}`;
}

/** Blocks go where the format page has them; an empty line sets them apart when the file does so. */
function insertTopLevel(context: SpliceContext, map: YAMLMap, key: string, lines: string): Cut {
  const { source, layout } = context;
  const before = map.items.filter((pair) => rankOf(keyOf(pair)) <= rankOf(key)).at(-1);
  const isTall = lines.includes(layout.eol);
  const gap = isTall && (hasGaps(source, map) || !map.items.some(isTallEntry)) ? layout.eol : "";
  if (before === undefined) {
    const first = entryStart(firstEntry(map));
    return insertLines(context, first - columnOf(source, first), lines);
  }
  const slot: EntrySlot = { kind: "pair", map, pair: before, inFlow: false };
  const end = entryEnd(slot, source);
  const isOpen = endsOpen(nodeIn(slot), source);
  return insertLines(context, belowEntry(source, end, 0), (isOpen ? "" : gap) + lines);
}

/** A file that has no block yet gets its first one set apart. */
function isTallEntry({ value }: Pair): boolean {
  return isBlock(nodeFrom(value));
}

function hasGaps(source: string, map: YAMLMap): boolean {
  return map.items.slice(1).some((pair) => {
    const start = entryStart({ kind: "pair", map, pair, inFlow: false });
    return /\n[ \t]*\r?\n(#[^\n]*\n)*$/.test(source.slice(0, start));
  });
}

/** Puts whole lines at the beginning of a line; the last line of a file may lack its line break. */
function insertLines({ source, layout }: SpliceContext, at: number, lines: string): Cut {
  const needsBreak =
    at > 0 && source[at - 1] !== "\n" && lineEnd(source, at) === source.length && source[0] !== undefined;
  return { start: at, end: at, by: needsBreak ? layout.eol + lines : lines + layout.eol };
}

function firstEntry(node: YAMLMap | YAMLSeq): EntrySlot {
  return entryAt(node, 0, isFlow(node));
}

function lastEntry(node: YAMLMap | YAMLSeq, inFlow: boolean): EntrySlot {
  return entryAt(node, node.items.length - 1, inFlow);
}

function entryAt(node: YAMLMap | YAMLSeq, index: number, inFlow: boolean): EntrySlot {
  if (isSeq(node)) return { kind: "item", list: node, index, inFlow };
  const pair = node.items[index];
  if (pair === undefined) throw new EditError("an empty map");
  return { kind: "pair", map: node, pair, inFlow };
}
