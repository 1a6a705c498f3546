import type { Cut } from "./cut.js";
import { disablesAbove } from "./disables-above.js";
import { EditError } from "./edit-error.js";
import { columnOf, isFirstOnLine, lineEnd, lineStart, nextLine } from "./lines.js";
import { type EntrySlot, entryEnd, entryStart, type Token } from "./tree.js";

/** Takes an entry out of `{}` or `[]`, with one of the commas around it and the comment beside it. */
export function removeFromFlow(source: string, eol: string, slot: EntrySlot): Cut {
  const { before, after } = commasAround(slot);
  if (after !== undefined) return withCommaAfter(source, slot, after + 1);
  if (before !== undefined) return withCommaBefore(source, eol, slot, before);
  throw new EditError("the only entry");
}

/** True when nothing but a comment follows on the line. */
function endsLine(source: string, offset: number): boolean {
  return /^(?:[ \t]*|[ \t]+#.*)$/.test(source.slice(offset, lineEnd(source, offset)));
}

function withCommaAfter(source: string, slot: EntrySlot, end: number): Cut {
  const start = entryStart(slot);
  // `{a,b, c}`: where none stand before the entry, those behind it set the next one apart.
  const spaces = source[start - 1] === "," ? 0 : (/^[ \t]*/.exec(source.slice(end))?.[0].length ?? 0);
  if (!endsLine(source, end)) return { start, end: end + spaces, by: "" };
  if (isFirstOnLine(source, start)) {
    const { start: first, others } = disablesAbove(source, start);
    return { start: first, end: nextLine(source, end), by: others };
  }
  return { start: source.slice(0, start).trimEnd().length, end: lineEnd(source, end), by: "" };
}

function withCommaBefore(source: string, eol: string, slot: EntrySlot, comma: number): Cut {
  const start = entryStart(slot);
  const end = entryEnd(slot, source);
  const { start: first, others } = disablesAbove(source, start);
  const between = (first > comma ? source.slice(comma + 1, first) + others : source.slice(comma + 1, start)).trimEnd();
  const isLast = endsLine(source, end);
  if (isLast && between === "" && isFirstOnLine(source, comma))
    return { start: lineStart(source, comma), end: nextLine(source, end), by: "" };
  // What follows must not become part of a comment.
  const gap = !isLast && between.includes("#") ? eol + " ".repeat(columnOf(source, start)) : "";
  return { start: comma, end: isLast ? lineEnd(source, end) : end, by: between + gap };
}

/** The commas before and after an entry, as the lexer saw them: a comma in a comment is none. */
function commasAround(slot: EntrySlot): { readonly before: number | undefined; readonly after: number | undefined } {
  const collection = slot.kind === "pair" ? slot.map : slot.list;
  const index = slot.kind === "pair" ? slot.map.items.indexOf(slot.pair) : slot.index;
  const { items = [] } = (collection.srcToken ?? {}) as { items?: readonly { start?: readonly Token[] }[] };
  const commaAt = (i: number) => items[i]?.start?.find(({ type }) => type === "comma")?.offset;
  return { before: commaAt(index), after: commaAt(index + 1) };
}
