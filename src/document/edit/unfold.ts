import { isMap, type YAMLMap } from "yaml";
import type { CanvasPath } from "../../model/path.js";
import type { Cut } from "./cut.js";
import { columnOf, lineEnd } from "./lines.js";
import { LINE_WIDTH } from "./print.js";
import { requireSlot, type SpliceContext } from "./splice-context.js";
import {
  afterMark,
  contentEnd,
  type EntrySlot,
  entryEnd,
  entryStart,
  isFlow,
  nodeOf,
  type Slot,
  slotAt,
} from "./tree.js";

/** True for `key: {…}` that can get a line per entry, with the text of each entry as it is. */
export function canUnfold({ source }: SpliceContext, parent: Slot, map: YAMLMap): parent is EntrySlot {
  if (parent.kind !== "pair" || parent.inFlow) return false;
  const isOnOneLine = !source.slice(entryStart(parent), contentEnd(map, source)).includes("\n");
  return isOnOneLine && hasPlainEntries(source, map);
}

function hasPlainEntries(source: string, map: YAMLMap): boolean {
  if (map.anchor || map.tag) return false;
  return entriesOf(map).every((entry) => /^\s/.test(source.slice(afterMark(entry) ?? source.length)));
}

/** Gives each entry of `key: {…}` a line of its own, and adds one. */
export function unfold(context: SpliceContext, parent: EntrySlot, map: YAMLMap, growth: Growth): Cut {
  return unfolded(context, [{ slot: parent, map }], growth);
}

/** What is put into braces or brackets. */
export interface Growth {
  /** On the line of what is there. */
  readonly inside: Cut;
  /** On a line of its own: a new entry of the innermost map, for a column. */
  readonly below?: ((indent: number) => string) | undefined;
}

/**
 * Puts something into braces within braces whose line would grow too long: each entry of the outermost gets a line of its own.
 * Undefined where there is room enough, or another way has to be found.
 * @param path of the map or list that grows
 */
export function unfoldAround(context: SpliceContext, path: CanvasPath, growth: Growth): Cut | undefined {
  const levels = levelsAround(context, path);
  const [outer, ...inner] = levels;
  if (outer === undefined || !canUnfold(context, outer.slot, outer.map)) return undefined;
  const width = columnOf(context.source, contentEnd(outer.map, context.source)) + growth.inside.by.length;
  if (width <= LINE_WIDTH) return undefined;
  const grows = nodeOf(requireSlot(context.document, path), context.document);
  const isInnermost = levels.at(-1)?.map === grows;
  return unfolded(context, [outer, ...inner], isInnermost ? growth : { inside: growth.inside });
}

/** A map in braces, and what it hangs on. */
interface Level {
  readonly slot: EntrySlot;
  readonly map: YAMLMap;
}

/** The maps in braces around a place, the outermost first. */
function levelsAround({ document }: SpliceContext, path: CanvasPath): readonly Level[] {
  return path.flatMap((_, depth): readonly Level[] => {
    const slot = slotAt(document, path.slice(0, depth + 1));
    const node = slot ? nodeOf(slot, document) : null;
    return slot?.kind === "pair" && isMap(node) && isFlow(node) ? [{ slot, map: node }] : [];
  });
}

function unfolded(context: SpliceContext, levels: readonly [Level, ...Level[]], growth: Growth): Cut {
  const { source, layout } = context;
  const [{ slot, map }] = levels;
  const end = contentEnd(map, source);
  const comment = source.slice(end, lineEnd(source, end)).trimEnd();
  const lines = entryLines(context, levels, columnOf(source, entryStart(slot)) + layout.unit, growth);
  return { start: afterMark(slot) ?? end, end: lineEnd(source, end), by: comment + lines };
}

/** The entries of the first level on lines of their own; the one that grows gets several when it is too long for one. */
function entryLines(
  context: SpliceContext,
  levels: readonly [Level, ...Level[]],
  indent: number,
  growth: Growth,
): string {
  const { source, layout } = context;
  const [{ map }, next, ...inner] = levels;
  const { inside } = growth;
  const below = next === undefined ? growth.below?.(indent) : undefined;
  const lines = entriesOf(map).map((entry) => {
    const [start, end] = [entryStart(entry), entryEnd(entry, source)];
    const text = source.slice(start, end);
    if (below !== undefined || inside.start < start || inside.start > end) return text;
    const grown = text.slice(0, inside.start - start) + inside.by + text.slice(inside.end - start);
    const isLevel = next !== undefined && start === entryStart(next.slot) && hasPlainEntries(source, next.map);
    if (!isLevel || indent + grown.length <= LINE_WIDTH) return grown;
    return (
      source.slice(start, afterMark(next.slot)) + entryLines(context, [next, ...inner], indent + layout.unit, growth)
    );
  });
  return [...lines, ...(below === undefined ? [] : [below])]
    .map((line) => layout.eol + " ".repeat(indent) + line)
    .join("");
}

function entriesOf(map: YAMLMap): readonly EntrySlot[] {
  return map.items.map((pair) => ({ kind: "pair", map, pair, inFlow: true }));
}
