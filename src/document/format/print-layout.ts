import { displayWidth } from "../../text/width.js";
import { canBeFolded, foldedLines, LINE_WIDTH } from "../edit/print.js";
import type { Collection, LayoutEntry, LayoutValue, Remark } from "./layout.js";

/** What is in braces stays on one line up to here; wider than what edits write, so that both agree. */
const FLOW_WIDTH = 120;
const STEP = 2;

/** Prints the entries of a map or list, one below the other, each set in by `indent`. */
export function printEntries({ entries, tail }: Collection, indent: number, isTop = false): readonly string[] {
  const lines: string[] = [];
  let wasTall = false;
  let isOpen = false;
  entries.forEach((entry, i) => {
    const own = printEntry(entry, indent);
    const isTall = isTop && own.length > 1;
    const wantsGap = (isTall || wasTall) && !hasGap(entry);
    const remarks = printRemarks(entry.before, indent, i === 0 || isOpen);
    if (wantsGap && i > 0 && !isOpen) lines.push("");
    lines.push(...remarks);
    if (entry.blankAbove && (entry.before.length > 0 || (i > 0 && !isOpen))) lines.push("");
    lines.push(...own, ...printRemarks(entry.below, indent + STEP, endsOpen(entry.value)));
    wasTall = isTall;
    isOpen = endsOpen(entry.value);
  });
  return [...lines, ...printRemarks(tail, indent, isOpen)];
}

function hasGap({ blankAbove, before }: LayoutEntry): boolean {
  return blankAbove || before.some((remark) => remark.blankAbove);
}

/** Blank lines that end a text are part of it; none may be added. */
export function endsOpen(value: LayoutValue): boolean {
  if (value.kind === "block-text") return value.keepsEnd;
  const last = value.kind === "collection" ? value.entries.at(-1)?.value : undefined;
  return last !== undefined && endsOpen(last);
}

export function printRemarks(remarks: readonly Remark[], indent: number, isFirst: boolean): readonly string[] {
  const margin = " ".repeat(indent);
  return remarks.flatMap(({ text, blankAbove }, i) => [
    ...(blankAbove && !(i === 0 && isFirst) ? [""] : []),
    margin + text,
  ]);
}

function printEntry(entry: LayoutEntry, indent: number): readonly string[] {
  const { key, value, beside } = entry;
  const head = `${" ".repeat(indent)}${key === undefined ? "-" : `${key.alone}:`}`;
  const comment = beside === undefined ? "" : ` ${beside}`;
  const behind = value.kind === "collection" ? value.behindLast : undefined;
  // One line has room for one comment.
  const text = beside !== undefined && behind !== undefined ? undefined : onOneLine(value, false);
  const fits = text !== undefined && displayWidth(head) + 1 + displayWidth(text) <= FLOW_WIDTH;
  if (value.kind === "nothing") return [head + comment];
  if (text !== undefined && (fits || value.kind !== "collection")) {
    if (!fits && value.kind === "atom" && value.folds !== undefined && canBeFolded(value.folds))
      return [`${head} >-${comment}`, ...setIn(foldedLines(value.folds, LINE_WIDTH - indent - STEP), indent + STEP)];
    return [`${head} ${text}${comment}${behind === undefined ? "" : ` ${behind}`}`];
  }
  if (value.kind === "block-text") return [`${head} ${value.head}${comment}`, ...setIn(value.lines, indent + STEP)];
  return value.kind === "collection" ? printBelow(head, comment, value, indent) : [];
}

/** The lines of a nested collection; the first one of a list item stands behind its dash. */
function printBelow(head: string, comment: string, value: Collection, indent: number): readonly string[] {
  const nested = printEntries({ ...withCommentOnLast(value), isFlow: false }, indent + STEP);
  const isBehindDash =
    head.endsWith("-") && comment === "" && value.anchor === "" && value.entries[0]?.before.length === 0;
  if (isBehindDash) return [`${head} ${nested[0]?.trimStart()}`, ...nested.slice(1)];
  return [`${head}${value.anchor && ` ${value.anchor.trimEnd()}`}${comment}`, ...nested];
}

/** On lines of its own, the last entry has the comment that stood behind it and the brace. */
function withCommentOnLast({ behindLast, ...value }: Collection): Collection {
  const last = value.entries.at(-1);
  if (behindLast === undefined || last === undefined) return value;
  const withLast = (entry: LayoutEntry): Collection => ({ ...value, entries: [...value.entries.slice(0, -1), entry] });
  if (last.value.kind === "collection" && last.value.behindLast === undefined)
    return withLast({ ...last, value: { ...last.value, behindLast } });
  if (last.beside === undefined) return withLast({ ...last, beside: behindLast });
  return { ...value, tail: [...value.tail, { text: behindLast, blankAbove: false }] };
}

function setIn(lines: readonly string[], indent: number): readonly string[] {
  return lines.map((line) => (line === "" ? "" : " ".repeat(indent) + line));
}

/** A value on one line; undefined where it has lines or comments of its own. */
function onOneLine(value: LayoutValue, inFlow: boolean): string | undefined {
  if (value.kind === "nothing") return "";
  if (value.kind === "atom") return inFlow ? value.inFlow : value.alone;
  if (value.kind === "block-text" || !value.isFlow || value.tail.length > 0) return undefined;
  if (inFlow && value.behindLast !== undefined) return undefined;
  const parts = value.entries.map(entryOnOneLine);
  if (parts.includes(undefined)) return undefined;
  return `${value.anchor}${value.isMap ? `{${parts.join(", ")}}` : `[${parts.join(", ")}]`}`;
}

function entryOnOneLine({ key, value, before, below, beside }: LayoutEntry): string | undefined {
  if (before.length > 0 || below.length > 0 || beside !== undefined) return undefined;
  const text = onOneLine(value, true);
  if (key === undefined) return text === "" ? "null" : text;
  return text === undefined ? undefined : `${key.inFlow}: ${text}`;
}
