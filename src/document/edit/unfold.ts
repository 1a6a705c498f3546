import type { YAMLMap } from "yaml";
import type { Cut } from "./cut.js";
import { columnOf, lineEnd } from "./lines.js";
import type { Plain } from "./plain.js";
import { printEntry } from "./print.js";
import type { SpliceContext } from "./splice-context.js";
import { afterMark, contentEnd, type EntrySlot, entryEnd, entryStart, type Slot } from "./tree.js";

/** True for `key: {…}` that can get a line per entry, with the text of each entry as it is. */
export function canUnfold({ source }: SpliceContext, parent: Slot, map: YAMLMap): parent is EntrySlot {
  if (parent.kind !== "pair" || parent.inFlow || map.anchor || map.tag) return false;
  const isOnOneLine = !source.slice(entryStart(parent), contentEnd(map, source)).includes("\n");
  return isOnOneLine && entriesOf(map).every((entry) => /^\s/.test(source.slice(afterMark(entry) ?? source.length)));
}

/** Gives each entry of `key: {…}` a line of its own, and adds one. */
export function unfold(
  { source, layout }: SpliceContext,
  parent: EntrySlot,
  map: YAMLMap,
  key: string,
  value: Plain,
): Cut {
  const indent = columnOf(source, entryStart(parent)) + layout.unit;
  const margin = layout.eol + " ".repeat(indent);
  const old = entriesOf(map).map((entry) => source.slice(entryStart(entry), entryEnd(entry, source)));
  const lines = [...old, printEntry(key, value, indent, layout)].map((line) => margin + line).join("");
  const end = contentEnd(map, source);
  const comment = source.slice(end, lineEnd(source, end)).trimEnd();
  return { start: afterMark(parent) ?? end, end: lineEnd(source, end), by: comment + lines };
}

function entriesOf(map: YAMLMap): readonly EntrySlot[] {
  return map.items.map((pair) => ({ kind: "pair", map, pair, inFlow: true }));
}
