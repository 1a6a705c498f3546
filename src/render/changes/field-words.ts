import type { FieldChange } from "../../analysis/changes/changed-fields.js";
import { LINKING, type Said, type StatementPath } from "../../analysis/changes/statements.js";
import { gathered } from "../../model/grouped.js";
import { groupedNumber, groupedRange } from "../../text/grouped-number.js";
import { quote } from "../../text/sentence.js";

/** What an id stands for on the canvas; the id itself where that is nothing. */
export type NameOf = (id: string) => string;

/** Lists of things that have a name of their own; the id of one says less. */
const NAMED = new Set(["elements", "personas"]);
/** Maps whose fields say enough without the name of the map. */
const SILENT = new Set(["economics", "size"]);

/** Each change in words, what came and went of one list together: `priority: 1, before 2`. */
export function fieldTexts(fields: readonly FieldChange[], nameOf: NameOf): readonly string[] {
  const entries = fields.filter(isWholeEntry);
  const lists = gathered(entries.map((change) => [listOf(change, nameOf), change] as const));
  return [
    ...fields.filter((change) => !isWholeEntry(change)).map((change) => fieldText(change, nameOf)),
    ...[...lists].map(([list, changes]) => `${list}: ${entriesText(changes, nameOf)}`),
  ];
}

/** An entry of a list that came or went. */
function isWholeEntry({ path, before, after }: FieldChange): boolean {
  return path.at(-1)?.isEntry === true && !(before && after);
}

function fieldText({ path, before, after }: FieldChange, nameOf: NameOf): string {
  const field = placeText(path, nameOf);
  if (!isSet(before) && !isSet(after)) return `${field}: ${valuesText(before, after, nameOf)}`;
  const [old, now] = [valuesOf(before), valuesOf(after)];
  const isLinks = before?.kind === "links" || after?.kind === "links";
  const told = (values: readonly string[]) =>
    values.map((value) => (isLinks ? quote(nameOf(value)) : wordText(value))).join(", ");
  return `${field}: ${cameAndWent(told(now.filter((value) => !old.includes(value))), told(old.filter((value) => !now.includes(value))))}`;
}

function valuesText(before: Said | undefined, after: Said | undefined, nameOf: NameOf): string {
  if (after === undefined) return `no longer said, before ${saidText(before, nameOf)}`;
  return `${saidText(after, nameOf)}, ${before === undefined ? "not said before" : `before ${saidText(before, nameOf)}`}`;
}

function entriesText(changes: readonly FieldChange[], nameOf: NameOf): string {
  const told = (side: "before" | "after") =>
    changes.flatMap((change) => (change[side] ? [entryText(change.path, change[side], nameOf)] : [])).join(", ");
  return cameAndWent(told("after"), told("before"));
}

function cameAndWent(came: string, went: string): string {
  return [came && `added ${came}`, went && `removed ${went}`].filter(Boolean).join("; ");
}

/** An entry of a list, and what it is said to be. */
function entryText(path: StatementPath, said: Said, nameOf: NameOf): string {
  const list = path.at(-2)?.name ?? "";
  const isBare = said.kind === "value" && said.value === true;
  if (NAMED.has(list) && !isBare) return saidText(said, quote);
  const name = quote(entryName(list, path.at(-1)?.name ?? "", nameOf));
  return isBare ? name : `${name} (${saidText(said, nameOf)})`;
}

function entryName(list: string, name: string, nameOf: NameOf): string {
  return LINKING.has(list) || NAMED.has(list) ? nameOf(name) : name;
}

function listOf({ path }: FieldChange, nameOf: NameOf): string {
  return placeText(path.slice(0, -1), nameOf);
}

/** `cost to serve`; `needs, "Find work"`; `roles, "buyer", needs`. */
function placeText(path: StatementPath, nameOf: NameOf): string {
  const words = path.map(({ name, isEntry }, at) =>
    isEntry ? quote(entryName(path[at - 1]?.name ?? "", name, nameOf)) : fieldWord(name),
  );
  // What it is called is what has changed.
  if (NAMED.has(path.at(-2)?.name ?? "")) words.pop();
  return (words.length > 1 && SILENT.has(path[0]?.name ?? "") ? words.slice(1) : words).join(", ");
}

/** A field as people say it: `costToServe` is the cost to serve. */
function fieldWord(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function isSet(said: Said | undefined): boolean {
  return said !== undefined && said.kind !== "value";
}

function valuesOf(said: Said | undefined): readonly string[] {
  if (said === undefined) return [];
  return said.kind === "value" ? [String(said.value)] : said.values;
}

function saidText(said: Said | undefined, nameOf: NameOf): string {
  if (said === undefined) return "";
  if (said.kind === "links") return said.values.map((id) => quote(nameOf(id))).join(", ");
  if (said.kind === "list") return said.values.map(wordText).join(", ");
  const { value } = said;
  if (typeof value === "string") return wordText(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "number" ? groupedNumber(value) : rangeText(value);
}

/** An end may be open. */
function rangeText({ low, high }: { readonly low: number; readonly high: number }): string {
  if (low === Number.NEGATIVE_INFINITY) return `below ${groupedNumber(high)}`;
  return high === Number.POSITIVE_INFINITY ? `from ${groupedNumber(low)}` : groupedRange({ low, high });
}

/** Words of the format stand as they are, the author's in quotes. */
function wordText(word: string): string {
  return /^[a-z0-9-]+$/.test(word) ? word : quote(word);
}
