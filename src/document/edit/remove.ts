import type { CanvasPath } from "../../model/path.js";
import type { Cut } from "./cut.js";
import { disablesAbove } from "./disables-above.js";
import { EditError } from "./edit-error.js";
import { isOnOwnLines, ownEnd } from "./entry-comments.js";
import { belowEntry, columnOf } from "./lines.js";
import { removeFromFlow } from "./remove-from-flow.js";
import { replaceValue } from "./replace.js";
import { requireSlot, type SpliceContext } from "./splice-context.js";
import { type EntrySlot, entryEnd, entryStart, isFlow } from "./tree.js";

/** Takes an entry out of its map or list, with its lines; comments above it stay, unless they disable a rule for it. */
export function removeEntry(context: SpliceContext, path: CanvasPath): Cut {
  const slot = requireSlot(context.document, path);
  if (slot.kind === "root") throw new EditError("the whole document");
  const parentPath = path.slice(0, -1);
  const size = slot.kind === "pair" ? slot.map.items.length : slot.list.items.length;
  if (size === 1)
    return removeOnly(context, slot, replaceValue(context, parentPath, slot.kind === "pair" ? new Map() : []));
  const collection = slot.kind === "pair" ? slot.map : slot.list;
  return isFlow(collection) ? removeFromFlow(context.source, context.layout.eol, slot) : removeLines(context, slot);
}

/** The comments at the end of the only entry go with it. */
function removeOnly({ source }: SpliceContext, slot: EntrySlot, emptied: Cut): Cut {
  return isOnOwnLines(source, slot) ? { ...emptied, end: Math.max(emptied.end, ownEnd(source, slot)) } : emptied;
}

function removeLines({ source }: SpliceContext, slot: EntrySlot): Cut {
  const start = entryStart(slot);
  if (isOnOwnLines(source, slot)) {
    const { start: first, others } = disablesAbove(source, start);
    const end = belowEntry(source, entryEnd(slot, source), columnOf(source, start));
    return { start: first, end, by: others };
  }
  // The first entry of `- a: 1`: the dash stays and the next entry moves up to it.
  const next = nextEntry(slot);
  if (next === undefined) throw new EditError("the only entry");
  return { start, end: entryStart(next), by: "" };
}

function nextEntry(slot: EntrySlot): EntrySlot | undefined {
  if (slot.kind === "item") return slot.index + 1 in slot.list.items ? { ...slot, index: slot.index + 1 } : undefined;
  const pair = slot.map.items[slot.map.items.indexOf(slot.pair) + 1];
  return pair && { ...slot, pair };
}
