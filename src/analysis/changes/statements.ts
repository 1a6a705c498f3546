import { linkParts } from "../../model/reference.js";

/** What an entry of a canvas says in one place. A range of figures is one value; the order of a list says nothing. */
export type Said =
  | { readonly kind: "value"; readonly value: string | number | boolean | Range }
  /** Ids, without the block that a link may name. */
  | { readonly kind: "links"; readonly values: readonly string[] }
  | { readonly kind: "list"; readonly values: readonly string[] };

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

interface Step {
  /** A field of the canvas, `costToServe`, or what an entry of a list is known by. */
  readonly name: string;
  readonly isEntry: boolean;
}

type Renamed = ReadonlyMap<string, string>;

/** Lists whose entries are known by what they link to. */
export const LINKING: ReadonlySet<string> = new Set(["needs", "dependsOn", "separateFrom"]);
/** What tells where something stands or how it was written is no statement; the id and the name are compared apart. */
const NOT_SAID = new Set(["path", "part", "isNamed", "hasKind", "needsForm", "block", "id", "key", "name"]);
/** By what people know an entry of a list, the best first. */
const NAMING = ["key", "id", "entry", "on", "from", "when", "what", "finding", "attribute", "kind", "text"];
/** What an entry is said to be, beyond that it is there. */
const SAYING = ["name", "weight", "what", "criteria", "value"];

/**
 * Everything that an item, or a canvas without its blocks, says: one statement for each value, set or entry of a list.
 * @param renamed ids that links lead to → what these are called by now
 */
export function statementsOf(owner: object, renamed: Renamed = new Map()): readonly Statement[] {
  return [...fieldsOf(owner, [], NOT_SAID)].map((statement) => withNewIds(statement, renamed));
}

/** Whatever may be an id is told by the later one. */
function withNewIds({ path, said }: Statement, renamed: Renamed): Statement {
  if (renamed.size === 0) return { path, said };
  const now = (id: string) => renamed.get(id) ?? id;
  return {
    path: path.map((step, at) => (LINKING.has(path[at - 1]?.name ?? "") ? { ...step, name: now(step.name) } : step)),
    said: said.kind === "links" ? { ...said, values: said.values.map(now) } : said,
  };
}

function* fieldsOf(owner: object, path: StatementPath, left: ReadonlySet<string>): Iterable<Statement> {
  for (const [key, value] of Object.entries(owner))
    if (!left.has(key)) yield* statementsIn(value, [...path, fieldStep(key)]);
}

function* statementsIn(value: unknown, path: StatementPath): Iterable<Statement> {
  const said = saidBy(value);
  if (said) yield { path, said };
  else if (Array.isArray(value)) yield* entriesOf(value.filter(isObject), path);
  else if (isObject(value)) yield* fieldsOf(value, path, NOT_SAID);
}

/** The step to a field. */
export function fieldStep(name: string): Step {
  return { name, isEntry: false };
}

/** Entries of the same name are told apart by their number. */
function* entriesOf(entries: readonly object[], path: StatementPath): Iterable<Statement> {
  const seen = new Map<string, number>();
  for (const entry of entries) {
    const naming = NAMING.find((key) => nameIn(entry, key) !== undefined) ?? "";
    const name = [nameIn(entry, "basis"), nameIn(entry, naming)].filter(Boolean).join(", ");
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const own = [...path, { name: count === 1 ? name : `${name} (${count})`, isEntry: true }];
    const saying = SAYING.find((key) => key !== naming && saidBy(fieldOf(entry, key)) !== undefined);
    yield { path: own, said: saidBy(fieldOf(entry, saying ?? "")) ?? { kind: "value", value: true } };
    yield* fieldsOf(entry, own, new Set([...NOT_SAID, naming, "basis", saying ?? ""]));
  }
}

/** Undefined where nothing is said, or more than one thing. */
function saidBy(value: unknown): Said | undefined {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return { kind: "value", value };
  if (Array.isArray(value)) return listSaid(value);
  if (!isObject(value)) return undefined;
  if ("to" in value) return { kind: "value", value: idOf(value) };
  if ("low" in value && "high" in value) return figureSaid(value.low, value.high);
  return characteristicSaid(value);
}

function listSaid(entries: readonly unknown[]): Said | undefined {
  if (entries.length === 0) return undefined;
  if (entries.every((entry) => isObject(entry) && "to" in entry)) return { kind: "links", values: entries.map(idOf) };
  const values = entries.map(wordOf);
  return values.every((value) => value !== undefined) ? { kind: "list", values } : undefined;
}

/** A tag, a phase; a criterion or a kind of market, which know their place. */
function wordOf(entry: unknown): string | undefined {
  if (typeof entry === "string") return entry;
  if (!isObject(entry)) return undefined;
  return nameIn(entry, "criterion") ?? (Object.keys(entry).join() === "kind,path" ? nameIn(entry, "kind") : undefined);
}

function figureSaid(low: unknown, high: unknown): Said | undefined {
  if (typeof low !== "number" || typeof high !== "number") return undefined;
  return { kind: "value", value: low === high ? low : { low, high } };
}

/** Of a characteristic: texts, a number, or a range of which an end may be open. */
function characteristicSaid(value: object): Said | undefined {
  if ("values" in value && Array.isArray(value.values)) return listSaid(value.values);
  if ("value" in value && typeof value.value === "number") return { kind: "value", value: value.value };
  if (!("min" in value && "max" in value)) return undefined;
  const { min, max } = value;
  return {
    kind: "value",
    value: { low: numberOr(min, Number.NEGATIVE_INFINITY), high: numberOr(max, Number.POSITIVE_INFINITY) },
  };
}

function numberOr(value: unknown, open: number): number {
  return typeof value === "number" ? value : open;
}

function idOf(link: unknown): string {
  return linkParts(isObject(link) ? (nameIn(link, "to") ?? "") : "").id;
}

/** A field that is a text, or a link. */
function nameIn(entry: object, key: string): string | undefined {
  const value = fieldOf(entry, key);
  if (typeof value === "string" && value !== "") return value;
  return isObject(value) && "to" in value ? idOf(value) : undefined;
}

function fieldOf(entry: object, key: string): unknown {
  return Object.entries(entry).find(([own]) => own === key)?.[1];
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
