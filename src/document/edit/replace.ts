import { isMap, isScalar, isSeq, type Node } from "yaml";
import type { CanvasPath } from "../../model/path.js";
import type { Cut } from "./cut.js";
import { columnOf, lineEnd } from "./lines.js";
import { isFilled, keyOf, type Plain } from "./plain.js";
import { printAfterKey, printInline, printKey, printNested } from "./print.js";
import { printText, quotesOf } from "./scalar.js";
import { requireSlot, type SpliceContext } from "./splice-context.js";
import {
  afterMark,
  contentEnd,
  type EntrySlot,
  entryEnd,
  entryStart,
  isBlock,
  isFlow,
  isUnwritten,
  itemTokens,
  nodeOf,
  pairTokens,
  startOf,
} from "./tree.js";

/** Puts another value in the place of the one at `path`; what stands beside it on the line stays. */
export function replaceValue(context: SpliceContext, path: CanvasPath, value: Plain): Cut {
  const slot = requireSlot(context.document, path);
  const old = nodeOf(slot, context.document);
  if (slot.kind === "root") return replaceRoot(context, old, value);
  const mark = afterMark(slot);
  if (old !== null && !isUnwritten(old) && (slot.inFlow || !isBlock(old))) {
    const tokens = slot.kind === "pair" ? pairTokens(slot.pair).between : itemTokens(slot.list, slot.index).before;
    const start = startOf(old, tokens);
    const end = contentEnd(old, context.source);
    if (slot.inFlow) return { start, end, by: inlineLike(old, value, true) };
    const printed = printedAfterMark(context, slot, path, old, value);
    if (printed.tail === "") return { start, end, by: printed.head.slice(1) };
  }
  if (mark === undefined) return valueOfBareKey(context, slot, value);
  if (slot.inFlow) return { start: mark, end: mark, by: ` ${printInline(value, true)}` };
  return replaceLines(context, slot, mark, old, printedAfterMark(context, slot, path, old, value));
}

/** `b` in `{a: 1, b}`, or `? b` on a line of its own. */
function valueOfBareKey({ source, layout }: SpliceContext, slot: EntrySlot, value: Plain): Cut {
  const end = entryEnd(slot, source);
  if (slot.inFlow) return { start: end, end, by: `: ${printInline(value, true)}` };
  const indent = columnOf(source, entryStart(slot));
  const at = lineEnd(source, end);
  const printed = printAfterKey(value, indent, indent + 2, layout);
  return { start: at, end: at, by: `${layout.eol}${" ".repeat(indent)}:${printed}` };
}

function replaceRoot({ source, layout }: SpliceContext, old: Node | null, value: Plain): Cut {
  const printed = printNested(value, 0, layout);
  if (old === null || isUnwritten(old)) {
    const gap = source === "" || source.endsWith("\n") ? "" : layout.eol;
    return { start: source.length, end: source.length, by: gap + printed + layout.eol };
  }
  return { start: startOf(old, []), end: contentEnd(old, source), by: printed };
}

interface Printed {
  /** What stands on the line of the key, from the colon on. */
  readonly head: string;
  /** The lines below, with the line break before them; empty when there are none. */
  readonly tail: string;
}

function printedAfterMark(
  { source, layout, nestedAbove }: SpliceContext,
  slot: EntrySlot,
  path: CanvasPath,
  old: Node | null,
  value: Plain,
): Printed {
  const start = entryStart(slot);
  const indent = columnOf(source, start);
  const column = indent + (slot.kind === "pair" ? printKey(keyOf(slot.pair), false).length + 2 : 2);
  const isNested = isFilled(value) && path.length < nestedAbove && !isEmptyFlow(old);
  let printed = isNested
    ? layout.eol + printNested(value, indent + layout.unit, layout)
    : printAfterKey(value, indent, column, layout);
  if (!printed.includes(layout.eol)) printed = ` ${inlineLike(old, value, false)}`;
  const firstBreak = printed.indexOf(layout.eol);
  return firstBreak === -1
    ? { head: printed, tail: "" }
    : { head: printed.slice(0, firstBreak), tail: printed.slice(firstBreak) };
}

/** Who wrote `{}` or `[]` wants what comes into it in braces. */
function isEmptyFlow(old: Node | null): boolean {
  return (isMap(old) || isSeq(old)) && isFlow(old) && old.items.length === 0;
}

/** On one line, in the kind of quotes that the old value had. */
function inlineLike(old: Node | null, value: Plain, inFlow: boolean): string {
  if (typeof value !== "string" || !isScalar(old)) return printInline(value, inFlow);
  return printText(value, { inFlow }, quotesOf(old));
}

/** Puts a value after a colon or dash where the old or the new one takes lines of its own; a comment beside the key stays. */
function replaceLines(
  { source }: SpliceContext,
  slot: EntrySlot,
  mark: number,
  old: Node | null,
  printed: Printed,
): Cut {
  const oldEnd = Math.max(mark, entryEnd(slot, source));
  const isOnMarkLine = old === null || isUnwritten(old) || lineEnd(source, mark) >= startOf(old, []);
  if (!isOnMarkLine) {
    const besideMark = source.slice(afterProperties(slot, mark), lineEnd(source, mark)).trimEnd();
    // One line has room for one comment.
    const end = besideMark === "" ? oldEnd : lineEnd(source, oldEnd);
    return { start: mark, end, by: printed.head + besideMark + printed.tail };
  }
  const isCommentBelow = isBlock(old) && !isScalar(old);
  const rest = isCommentBelow ? "" : source.slice(oldEnd, lineEnd(source, oldEnd)).trimEnd();
  const end = isCommentBelow ? oldEnd : lineEnd(source, oldEnd);
  return { start: mark, end, by: printed.head + rest + printed.tail };
}

/** The anchor of what is replaced goes with it. */
function afterProperties(slot: EntrySlot, mark: number): number {
  const tokens = slot.kind === "pair" ? pairTokens(slot.pair).between : itemTokens(slot.list, slot.index).before;
  const property = tokens.findLast(({ type }) => type === "anchor" || type === "tag");
  return property === undefined ? mark : property.offset + property.source.length;
}
