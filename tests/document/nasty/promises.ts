import { isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import { changed } from "../../../src/document/edit/change.js";
import { isFirstOnLine } from "../../../src/document/edit/lines.js";
import { samePlain } from "../../../src/document/edit/plain.js";
import { valueOfText } from "../../../src/document/edit/read-back.js";
import { type EntrySlot, entryEnd, entryStart, isFlow, parseForEdit, slotAt } from "../../../src/document/edit/tree.js";
import { applyEdits, EditError } from "../../../src/document/edit.js";
import type { CanvasEdit } from "../../../src/model/finding.js";
import { lineChanges } from "../../../src/text/line-diff.js";
import { commentsIn, commentsThatGo, endWithComments, missing } from "./comments.js";

/** What an edit of a text did otherwise than the editor promises; `refused` when it could not be made. */
export function brokenPromises(source: string, edit: CanvasEdit): readonly string[] {
  const intended = attempt(() => changed(valueOfText(source), edit));
  if (intended === undefined) return attempt(() => applyEdits(source, [edit])) ? ["made what makes no sense"] : [];
  const result = attempt(() => applyEdits(source, [edit]));
  if (result === undefined) return ["refused"];
  const { text, reprinted } = result;
  const gone = commentsThatGo(source, edit);
  const lost = missing(
    commentsIn(source).filter((each) => !gone.some(({ start }) => start === each.start)),
    commentsIn(text),
  );
  return [
    ...(samePlain(valueOfText(text), intended) ? [] : ["says something else"]),
    ...(reprinted ? ["reprinted"] : []),
    ...lost.map((comment) => `lost ${comment}`),
    ...foreignLines(source, text, edit),
    ...(isRepeatable(edit) && applyEdits(text, [edit]).text !== text ? ["changes it again"] : []),
  ];
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof EditError) return undefined;
    throw error;
  }
}

function isRepeatable({ kind, path }: CanvasEdit): boolean {
  return kind === "set" || (kind === "remove" && typeof path.at(-1) === "string");
}

/** Lines that changed outside the entry that was touched; an alias may have to be written out elsewhere. */
function foreignLines(source: string, text: string, edit: CanvasEdit): readonly string[] {
  const before = source.split("\n");
  const [first, last] = touchedLines(source, edit);
  return lineChanges(before, text.split("\n")).flatMap(({ start, end }) =>
    before.slice(start, end).flatMap((line, i) => {
      const isTouched = start + i >= first && start + i <= last;
      return isTouched || /\*\w/.test(line) ? [] : [`changed ${JSON.stringify(line)}`];
    }),
  );
}

/** The first and the last line of the entry at a path, or of the nearest one above it that is there. */
function touchedLines(source: string, { path, kind }: CanvasEdit): readonly [number, number] {
  const document = parseForEdit(source);
  const goes = kind === "remove";
  for (let at = path; at.length > 0; at = at.slice(0, -1)) {
    const slot = slotAt(document, at);
    if (slot === undefined || slot.kind === "root") continue;
    const entries = entriesBeside(slot);
    // When the only entry goes, its parent has to say that it is empty.
    if (goes && entries.length === 1 && at.length > 1 && at.length === path.length) continue;
    const index = entries.findIndex((each) => entryStart(each) === entryStart(slot));
    return goes ? withNeighbours(source, entries, index) : linesOf(source, slot);
  }
  // A new key of the whole file: inside braces, the last one gets a comma.
  const last = document.contents === null ? undefined : entriesBesideIn(document.contents as never, true).at(-1);
  return last && isInBraces(last) ? linesOf(source, last) : [0, -1];
}

/** A comma of a neighbour may have to go; behind a dash, the next entry moves up. */
function withNeighbours(source: string, entries: readonly EntrySlot[], index: number): readonly [number, number] {
  const [previous, slot, next] = [entries[index - 1], entries[index], entries[index + 1]];
  if (slot === undefined) return [0, -1];
  const [first, last] = linesOf(source, slot);
  if (!isInBraces(slot))
    return [
      first,
      next && !isFirstOnLine(source, entryStart(slot))
        ? lineOf(source, entryStart(next))
        : lineOf(source, endWithComments(source, slot)),
    ];
  return [
    previous ? lineOf(source, entryEnd(previous, source)) : first,
    next ? lineOf(source, entryStart(next)) : last,
  ];
}

function isInBraces(slot: EntrySlot): boolean {
  return isFlow(slot.kind === "pair" ? slot.map : slot.list);
}

function entriesBeside(slot: EntrySlot): readonly EntrySlot[] {
  return entriesBesideIn(slot.kind === "pair" ? slot.map : slot.list, slot.inFlow);
}

function entriesBesideIn(node: YAMLMap | YAMLSeq, inFlow: boolean): readonly EntrySlot[] {
  if (isSeq(node)) return node.items.map((_, index) => ({ kind: "item", list: node, index, inFlow }));
  return (node as YAMLMap).items.map((pair) => ({ kind: "pair", map: node as YAMLMap, pair, inFlow }));
}

function linesOf(source: string, slot: EntrySlot): readonly [number, number] {
  return [lineOf(source, entryStart(slot)), lineOf(source, entryEnd(slot, source))];
}

function lineOf(source: string, offset: number): number {
  return source.slice(0, offset).split("\n").length - 1;
}
