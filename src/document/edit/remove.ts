import type { CanvasPath } from "../../model/path.js";
import type { Cut } from "./cut.js";
import { EditError } from "./edit-error.js";
import { columnOf, isFirstOnLine, lineStart, nextLine } from "./lines.js";
import { removeFromFlow } from "./remove-from-flow.js";
import { replaceValue } from "./replace.js";
import { requireSlot, type SpliceContext } from "./splice-context.js";
import { type EntrySlot, entryEnd, entryStart, isFlow } from "./tree.js";

/** Takes an entry out of its map or list, with its lines; comments above it stay. */
export function removeEntry(context: SpliceContext, path: CanvasPath): Cut {
  const slot = requireSlot(context.document, path);
  if (slot.kind === "root") throw new EditError("the whole document");
  const parentPath = path.slice(0, -1);
  const size = slot.kind === "pair" ? slot.map.items.length : slot.list.items.length;
  if (size === 1) return replaceValue(context, parentPath, slot.kind === "pair" ? new Map() : []);
  const collection = slot.kind === "pair" ? slot.map : slot.list;
  return isFlow(collection) ? removeFromFlow(context.source, context.layout.eol, slot) : removeLines(context, slot);
}

function removeLines({ source }: SpliceContext, slot: EntrySlot): Cut {
  const start = entryStart(slot);
  const end = entryEnd(slot, source);
  if (isFirstOnLine(source, start)) {
    const line = start - columnOf(source, start);
    const rest = nextLine(source, end);
    return { start: rest === source.length ? blankAbove(source, line, slot) : line, end: rest, by: "" };
  }
  // The first entry of `- a: 1`: the dash stays and the next entry moves up to it.
  const next = nextEntry(slot);
  if (next === undefined) throw new EditError("the only entry");
  return { start, end: entryStart(next), by: "" };
}

/** Where the empty line above the last entry of a text begins: it would end the text. One that a value ends with is its own. */
function blankAbove(source: string, line: number, slot: EntrySlot): number {
  const above = line > 0 ? lineStart(source, line - 1) : line;
  const before = entryBefore(slot);
  const isBlank = above < line && source.slice(above, line).trim() === "";
  return isBlank && before !== undefined && entryEnd(before, source) < above ? above : line;
}

function entryBefore(slot: EntrySlot): EntrySlot | undefined {
  if (slot.kind === "item") return slot.index > 0 ? { ...slot, index: slot.index - 1 } : undefined;
  const pair = slot.map.items[slot.map.items.indexOf(slot.pair) - 1];
  return pair && { ...slot, pair };
}

function nextEntry(slot: EntrySlot): EntrySlot | undefined {
  if (slot.kind === "item") return slot.index + 1 in slot.list.items ? { ...slot, index: slot.index + 1 } : undefined;
  const pair = slot.map.items[slot.map.items.indexOf(slot.pair) + 1];
  return pair && { ...slot, pair };
}
