import type { Feedback, Figure, ItemBase, Links, NeedEntry, Reference } from "../../model/canvas.js";
import type { ItemBlock } from "../../model/item-place.js";
import type { CanvasPath } from "../../model/path.js";
import { readableId } from "../../model/readable-id.js";
import { needIdOf } from "../../model/reference.js";
import { SPELLING_VARIANTS } from "../../model/vocabulary.generated.js";
import { composed } from "../../text/composed.js";
import { onOneLine } from "../../text/one-line.js";
import type {
  Feedback as FeedbackInFile,
  Figure as FigureInFile,
  Links as LinksInFile,
  SegmentNeeds,
  Tags,
} from "../canvas-file.generated.js";
import { entriesInOrder } from "../source-tree.js";

/** A value that may be given once or as a list. Entries that the schema refused are gone from it. */
export function asList<T extends string | number | boolean>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return NONE;
  return Array.isArray(value) ? value.filter((entry) => entry !== undefined) : [value as T];
}

/** Most fields of most items: one list for all of them. */
const NONE: readonly never[] = [];

/** A word of the vocabulary in its standard spelling. */
export function standard<T extends string>(word: T): StandardSpelling<T>;
export function standard<T extends string>(word: T | undefined): StandardSpelling<T> | undefined;
export function standard<T extends string>(word: T | undefined): StandardSpelling<T> | undefined {
  if (word === undefined) return undefined;
  // The cast holds because the table and the type both come from the choices of the schema.
  return (SPELLING_VARIANTS[word] ?? word) as StandardSpelling<T>;
}

type StandardSpelling<T extends string> = Exclude<T, "organization" | "behavioral" | "customization" | "optimization">;

/** Links with the place of each; undefined when the key is absent or the list empty: not said yet. */
export function linksAt(value: LinksInFile | undefined, parent: CanvasPath, key: string): Links {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
  const path = [...parent, key];
  if (typeof value === "string") return [reference(value, path)];
  return value.flatMap((to, index) => (to === undefined ? [] : [reference(to, [...path, index])]));
}

/** One link; ids are compared in NFC. */
export function reference(to: string, path: CanvasPath, part: "key" | "value" = "value"): Reference {
  return { to: composed(to.trim()), path, part };
}

export function figureAt(value: FigureInFile | undefined, parent: CanvasPath, key: string): Figure | undefined {
  if (value === undefined) return undefined;
  const path = [...parent, key];
  return typeof value === "number" ? { low: value, high: value, path } : { low: value.low, high: value.high, path };
}

export function feedbackAt(value: FeedbackInFile | undefined): readonly Feedback[] {
  if (value === undefined) return NONE;
  return value
    .filter((entry) => entry !== undefined)
    .map((entry) =>
      typeof entry === "string"
        ? { by: undefined, date: undefined, text: entry }
        : { by: entry.by, date: entry.date, text: entry.text },
    );
}

function needEntry(text: string): string {
  return needIdOf(composed(text));
}

/** The entries of a segment's needs; lists carry no weights. */
export function needEntriesAt(
  value: SegmentNeeds | undefined,
  parent: CanvasPath,
  key: string,
): readonly NeedEntry[] | undefined {
  if (value === undefined) return undefined;
  const path = [...parent, key];
  if (typeof value === "string") return [{ entry: needEntry(value), weight: undefined, path }];
  if (Array.isArray(value))
    return value.flatMap((entry, index) =>
      entry === undefined ? [] : [{ entry: needEntry(entry), weight: undefined, path: [...path, index] }],
    );
  return entriesInOrder(value).map(([entry, weight]) => ({
    entry: needEntry(entry),
    weight,
    path: [...path, entry],
    part: "key" as const,
  }));
}

/** The facts of an item written in full; of a short form, its name. */
export interface BaseInFile {
  readonly name?: string;
  readonly description?: string;
  readonly notes?: string;
  readonly state?: "current" | "planned";
  readonly tags?: Tags;
  readonly feedback?: FeedbackInFile;
}

/** One entry of a block as it stands in the file: with an id, or by its number in a list. */
export interface EntryInFile<T> {
  readonly id: string | undefined;
  readonly key: string;
  readonly path: CanvasPath;
  /** Undefined when the entry is only a name or an id. */
  readonly facts: T | undefined;
  readonly text: string | undefined;
}

type InBlock<T> = { readonly [key: string]: T } | readonly string[] | string | null | undefined;

/** The entries of a block in either form, in file order. */
export function entriesOf<T extends object>(
  block: InBlock<T | string | null>,
  root: CanvasPath,
): readonly EntryInFile<T>[] {
  if (block === undefined || block === null) return [];
  if (typeof block === "string") return [{ id: undefined, key: "#1", path: root, facts: undefined, text: block }];
  if (isList(block))
    return block.flatMap((text, index) =>
      text === undefined
        ? []
        : [{ id: undefined, key: `#${index + 1}`, path: [...root, index], facts: undefined, text }],
    );
  return entriesInOrder(block).map(([key, value]) => {
    const id = composed(key);
    return {
      id,
      key: id,
      path: [...root, key],
      facts: typeof value === "object" && value !== null ? value : undefined,
      text: typeof value === "string" ? value : undefined,
    };
  });
}

function isList(value: object): value is readonly string[] {
  return Array.isArray(value);
}

/** What every item has, whatever its block. */
export function baseOf<B extends ItemBlock>(
  block: B,
  entry: EntryInFile<BaseInFile>,
): ItemBase & { readonly block: B } {
  const given = entry.text ?? entry.facts?.name;
  return {
    block,
    id: entry.id,
    key: entry.key,
    name: given === undefined ? readableId(entry.key) : onOneLine(given.trim()),
    isNamed: given !== undefined,
    path: entry.path,
    description: entry.facts?.description,
    notes: entry.facts?.notes,
    state: entry.facts?.state ?? "current",
    tags: asList(entry.facts?.tags),
    feedback: feedbackAt(entry.facts?.feedback),
  };
}
