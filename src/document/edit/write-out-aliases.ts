import { type Document, isAlias, isMap, isSeq, type Node } from "yaml";
import type { CanvasPath, Span } from "../../model/path.js";
import { applyCuts } from "./cut.js";
import { keyOf, plainOf } from "./plain.js";
import { splice } from "./splice.js";
import { readForEdit, type SpliceStyle } from "./splice-context.js";
import { entryEnd, entryStart, nodeOf, slotAt } from "./tree.js";

/** An alias, and where it stands. */
interface FoundAlias {
  readonly path: CanvasPath;
  readonly node: Node;
}

/** Writes out what aliases stand for, so that a change of one place does not change others. */
export function writeOutAliases(
  source: string,
  style: SpliceStyle,
  isWanted: (alias: FoundAlias, document: Document) => boolean = () => true,
): string {
  const read = readForEdit(source);
  const { document } = read;
  const wanted = aliasesIn(document.contents, []).filter((alias) => isWanted(alias, document));
  const cuts = wanted.flatMap(({ path, node }) => {
    return splice(read, { kind: "replace", path, value: plainOf(node, document) }, { ...style, nestedAbove: 0 }) ?? [];
  });
  return applyCuts(source, cuts) ?? source;
}

/** Writes out only the aliases that a change at a path leads through, and those that repeat what it touches. */
export function writeOutAliasesOf(path: CanvasPath, source: string, style: SpliceStyle): string {
  return writeOutAliases(source, style, ({ path: at, node }, document) => {
    if (at.length < path.length && at.every((key, i) => String(key) === String(path[i]))) return true;
    const touched = touchedBy(path, source, document);
    const repeated = isAlias(node) ? node.resolve(document)?.range : undefined;
    return repeated != null && repeated[0] < touched.end && touched.start < repeated[1];
  });
}

/** The entry at a path, or the nearest one around it that is there. */
function touchedBy(path: CanvasPath, source: string, document: Document): Span {
  for (let at = path; at.length > 0; at = at.slice(0, -1)) {
    const slot = slotAt(document, at);
    if (slot === undefined || slot.kind === "root") continue;
    const isThere = at.length === path.length;
    // What is added to a map changes the map, not what else it holds.
    const end = isThere ? entryEnd(slot, source) : (nodeOf(slot, document)?.range?.[0] ?? 0) + 1;
    return { start: entryStart(slot), end };
  }
  return { start: 0, end: 0 };
}

function aliasesIn(node: unknown, path: CanvasPath): readonly FoundAlias[] {
  if (isAlias(node)) return [{ path, node }];
  if (isSeq(node)) return node.items.flatMap((item, i) => aliasesIn(item, [...path, i]));
  return isMap(node) ? node.items.flatMap((pair) => aliasesIn(pair.value, [...path, keyOf(pair)])) : [];
}
