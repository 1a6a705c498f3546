import { isSeq, type YAMLSeq } from "yaml";
import type { CanvasPath } from "../../model/path.js";
import { applyCuts, type Cut } from "./cut.js";
import { EditError } from "./edit-error.js";
import { columnOf, isFirstOnLine, nextLine } from "./lines.js";
import { printKey } from "./print.js";
import { requireSlot, type SpliceContext } from "./splice-context.js";
import { afterMark, contentEnd, type EntrySlot, entryStart, isFlow, nodeOf, type Slot } from "./tree.js";

/** Makes a map of a list: where a dash or nothing stood before an entry stands its key, and all else stays. */
export function giveKeys({ source, document, layout }: SpliceContext, path: CanvasPath, keys: readonly string[]): Cut {
  const slot = requireSlot(document, path);
  const list = nodeOf(slot, document);
  if (!isSeq(list) || list.items.length !== keys.length) throw new EditError("no list of as many entries");
  const inFlow = slot.inFlow || isFlow(list);
  const named = keys.map((key, index): Cut => keyCut(source, { kind: "item", list, index, inFlow }, key));
  if (inFlow) return asOne(source, [...braces(source, list), ...named]);
  if (!standsBelowKey(source, slot, list)) return asOne(source, named);
  const whole = asOne(source, named, nextLine(source, afterMark(slot) ?? 0), contentEnd(list, source));
  return { ...whole, by: whole.by.replace(/^(?=[^\r\n])/gm, " ".repeat(layout.unit)) };
}

function keyCut(source: string, slot: EntrySlot, key: string): Cut {
  const start = entryStart(slot);
  const end = slot.inFlow ? start : (afterMark(slot) ?? start);
  return { start, end, by: `${printKey(key, slot.inFlow)}:${/\s/.test(source[end] ?? "") ? "" : " "}` };
}

function braces(source: string, list: YAMLSeq): readonly Cut[] {
  const [open, close] = [list.range?.[0] ?? 0, contentEnd(list, source) - 1];
  return [
    { start: open, end: open + 1, by: "{" },
    { start: close, end: close + 1, by: "}" },
  ];
}

/** Dashes may stand right below the key of their list; keys may not. */
function standsBelowKey(source: string, slot: Slot, list: YAMLSeq): slot is EntrySlot {
  const first = entryStart({ kind: "item", list, index: 0, inFlow: false });
  if (slot.kind === "root" || !isFirstOnLine(source, first)) return false;
  return columnOf(source, first) <= columnOf(source, entryStart(slot));
}

/** Several cuts as the one that a step makes, with the text between them. */
function asOne(source: string, cuts: readonly Cut[], from?: number, to?: number): Cut {
  const start = from ?? Math.min(...cuts.map((cut) => cut.start));
  const end = to ?? Math.max(...cuts.map((cut) => cut.end));
  const within = cuts.map((cut) => ({ ...cut, start: cut.start - start, end: cut.end - start }));
  const by = applyCuts(source.slice(start, end), within);
  if (by === undefined) throw new EditError("two entries in one place");
  return { start, end, by };
}
