import type { Reference } from "../../model/canvas.js";
import { type Addresses, elementAddress } from "./addresses.js";

/** What an entry of a canvas says in one place. A range of figures is one value; the order of a list says nothing. */
export type Said =
  | { readonly kind: "value"; readonly value: string | number | boolean | Range }
  /** By what they lead to: `channels/web`. */
  | { readonly kind: "links"; readonly values: readonly string[] }
  | { readonly kind: "list"; readonly values: readonly string[] }
  /** Of an entry of a list: that it is there, and no more. */
  | { readonly kind: "there" };

interface Range {
  readonly low: number;
  readonly high: number;
}

/** One thing that is said. */
export interface Statement {
  /** Where: a field, fields of fields, entries of lists and what they say. */
  readonly path: StatementPath;
  readonly said: Said;
}

export type StatementPath = readonly Step[];

export type Step =
  /** A field of the canvas: `costToServe`. */
  | { readonly kind: "field"; readonly name: string }
  /** An entry that is known by what it links to, or is: `needs/fresh`, `element/app`. */
  | { readonly kind: "link"; readonly name: string }
  /** One that is known by words of its own; `nth` of those with the same. */
  | { readonly kind: "entry"; readonly name: string; readonly shown: string; readonly nth: number }
  /** One without any, by its number. */
  | { readonly kind: "place"; readonly name: string };

/** Ids that links led to before, and what is there now. */
type Renamed = ReadonlyMap<string, string>;

/** What tells where something stands or how it was written is no statement; the id and the name are compared apart. */
const NOT_SAID = new Set(["path", "part", "isNamed", "hasKind", "needsForm", "block", "id", "key", "name"]);
/** By what people know an entry of a list, the best first. */
const NAMING = ["key", "id", "when", "what", "finding", "attribute", "kind", "text"];
/** What an entry is said to be, beyond that it is there. */
const SAYING = ["name", "weight", "what", "criteria", "value"];

/**
 * Everything that an item, or a canvas without its blocks, says: one statement for each value, set or entry of a list.
 * @param renamed addresses that links lead to → what these are by now
 */
export function statementsOf(owner: object, addresses: Addresses, renamed: Renamed = new Map()): readonly Statement[] {
  return [...fieldsOf(owner, [], NOT_SAID, addresses)].map((statement) => withNewIds(statement, renamed));
}

function withNewIds({ path, said }: Statement, renamed: Renamed): Statement {
  if (renamed.size === 0) return { path, said };
  const now = (address: string) => renamed.get(address) ?? address;
  return {
    path: path.map((step) => (step.kind === "link" ? { ...step, name: now(step.name) } : step)),
    said: said.kind === "links" ? { ...said, values: said.values.map(now) } : said,
  };
}

/** The step to a field. */
export function fieldStep(name: string): Step {
  return { kind: "field", name };
}

function* fieldsOf(
  owner: object,
  path: StatementPath,
  left: ReadonlySet<string>,
  addresses: Addresses,
): Iterable<Statement> {
  for (const [key, value] of Object.entries(owner))
    if (!left.has(key)) yield* statementsIn(value, [...path, fieldStep(key)], addresses);
}

function* statementsIn(value: unknown, path: StatementPath, addresses: Addresses): Iterable<Statement> {
  const said = saidBy(value, addresses);
  if (said) yield { path, said };
  else if (Array.isArray(value)) yield* entriesOf(value.filter(isObject), path, addresses);
  else if (isObject(value)) yield* fieldsOf(value, path, NOT_SAID, addresses);
}

function* entriesOf(entries: readonly object[], path: StatementPath, addresses: Addresses): Iterable<Statement> {
  const list = path.at(-1)?.name ?? "";
  const counts = new Map<string, number>();
  for (const [at, entry] of entries.entries()) {
    const { step, by } = stepTo(entry, at, list, counts, addresses);
    const saying = SAYING.find((key) => !by.includes(key) && saidBy(fieldOf(entry, key), addresses) !== undefined);
    const own = [...path, step];
    yield { path: own, said: saidBy(fieldOf(entry, saying ?? ""), addresses) ?? { kind: "there" } };
    yield* fieldsOf(entry, own, new Set([...NOT_SAID, ...by, saying ?? ""]), addresses);
  }
}

/** The step to an entry, and the fields that make it. Entries of the same words are told apart by their number. */
function stepTo(
  entry: object,
  at: number,
  list: string,
  counts: Map<string, number>,
  addresses: Addresses,
): { readonly step: Step; readonly by: readonly string[] } {
  const link = linkOf(entry, list, addresses);
  if (link !== undefined) return { step: { kind: "link", name: link }, by: ["entry", "on", "from", "key"] };
  const naming = NAMING.find((key) => textIn(entry, key) !== undefined);
  if (naming === undefined) return { step: { kind: "place", name: String(at + 1) }, by: [] };
  const name = [textIn(entry, "basis"), textIn(entry, naming)].filter(Boolean).join(", ");
  const nth = (counts.get(name) ?? 0) + 1;
  counts.set(name, nth);
  const shown = naming === "id" ? (textIn(entry, "name") ?? name) : name;
  return { step: { kind: "entry", name, shown, nth }, by: [naming, "basis"] };
}

/** What an entry of these lists links to. */
function linkOf(entry: object, list: string, addresses: Addresses): string | undefined {
  if (list === "elements") return elementAddress(textIn(entry, "key") ?? "");
  if (list === "needs") return addresses.ofNeed(textIn(entry, "entry") ?? "");
  const link = fieldOf(entry, list === "dependsOn" ? "on" : "from");
  return isLink(link) ? addresses.of(link) : undefined;
}

/** Undefined where nothing is said, or more than one thing. */
function saidBy(value: unknown, addresses: Addresses): Said | undefined {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return { kind: "value", value };
  if (Array.isArray(value)) return listSaid(value, addresses);
  if (isLink(value)) return { kind: "links", values: [addresses.of(value)] };
  if (!isObject(value)) return undefined;
  if ("low" in value && "high" in value) return figureSaid(value.low, value.high);
  return characteristicSaid(value, addresses);
}

function listSaid(entries: readonly unknown[], addresses: Addresses): Said | undefined {
  if (entries.length === 0) return undefined;
  if (entries.every(isLink)) return { kind: "links", values: entries.map((link) => addresses.of(link)) };
  const values = entries.map(wordOf);
  return values.every((value) => value !== undefined) ? { kind: "list", values } : undefined;
}

/** A tag, a phase; a criterion or a kind of market, which know their place. */
function wordOf(entry: unknown): string | undefined {
  if (typeof entry === "string") return entry;
  if (!isObject(entry)) return undefined;
  return textIn(entry, "criterion") ?? (Object.keys(entry).join() === "kind,path" ? textIn(entry, "kind") : undefined);
}

function figureSaid(low: unknown, high: unknown): Said | undefined {
  if (typeof low !== "number" || typeof high !== "number") return undefined;
  return { kind: "value", value: low === high ? low : { low, high } };
}

/** Of a characteristic: texts, a number, or a range of which an end may be open. */
function characteristicSaid(value: object, addresses: Addresses): Said | undefined {
  if ("values" in value && Array.isArray(value.values)) return listSaid(value.values, addresses);
  if ("value" in value && typeof value.value === "number") return { kind: "value", value: value.value };
  if (!("min" in value && "max" in value)) return undefined;
  const low = numberOr(value.min, Number.NEGATIVE_INFINITY);
  return { kind: "value", value: { low, high: numberOr(value.max, Number.POSITIVE_INFINITY) } };
}

function numberOr(value: unknown, open: number): number {
  return typeof value === "number" ? value : open;
}

function textIn(entry: object, key: string): string | undefined {
  const value = fieldOf(entry, key);
  return typeof value === "string" && value !== "" ? value : undefined;
}

function fieldOf(entry: object, key: string): unknown {
  return Object.entries(entry).find(([own]) => own === key)?.[1];
}

function isLink(value: unknown): value is Reference {
  return isObject(value) && "to" in value && typeof value.to === "string";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
