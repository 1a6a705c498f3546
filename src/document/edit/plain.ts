import { type Document, isAlias, isMap, isScalar, isSeq, type Pair } from "yaml";
import type { PlainValue } from "../../model/finding.js";
import { EditError } from "./edit-error.js";

/** A value as it is compared and edited: maps keep their order and every key, `__proto__` included. */
export type Plain = string | number | boolean | null | Plain[] | Map<string, Plain>;

/** The value of a node, aliases followed. Throws EditError for aliases that lead back to themselves and keys given twice. */
export function plainOf(node: unknown, document: Document, depth = 0): Plain {
  if (depth > 200) throw new EditError("nested too deep, or an alias that holds itself");
  if (isAlias(node)) return plainOf(node.resolve(document), document, depth + 1);
  if (isScalar(node)) return atomOf(node.value);
  if (isSeq(node)) return node.items.map((item) => plainOf(item, document, depth + 1));
  if (!isMap(node)) return null;
  const map = new Map<string, Plain>();
  for (const pair of node.items) {
    const key = keyOf(pair);
    if (map.has(key)) throw new EditError(`the key ${key} is given twice`);
    map.set(key, plainOf(pair.value, document, depth + 1));
  }
  return map;
}

/** The key of a pair as text. */
export function keyOf(pair: Pair): string {
  const { key } = pair;
  return isScalar(key) && key.value !== null ? String(key.value) : "";
}

function atomOf(value: unknown): Plain {
  if (typeof value === "bigint") return Number(value);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** The value of an edit in the form that is compared. Throws EditError for what YAML has no words for, such as a Date. */
export function toPlain(value: PlainValue): Plain {
  if (Array.isArray(value)) return value.map(toPlain);
  if (value instanceof Map) return new Map([...value].map(([k, v]) => [k, toPlain(v)]));
  if (isPlainObject(value)) return new Map(Object.entries(value).map(([k, v]) => [k, toPlain(v)]));
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  throw new EditError(
    `${nameOfKind(value)} cannot be written: a value is a text, a number, true or false, null, a list or a map`,
  );
}

function isPlainObject(value: PlainValue): value is { readonly [key: string]: PlainValue } {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** `a Date`, `undefined`. */
function nameOfKind(value: unknown): string {
  if (value === undefined) return "undefined";
  return typeof value === "object" && value !== null ? `a ${value.constructor.name}` : `a ${typeof value}`;
}

/** True when two values are the same; the order of keys does not count. */
export function samePlain(a: Plain, b: Plain): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => samePlain(item, b[i] ?? null));
  }
  if (a instanceof Map) {
    if (!(b instanceof Map) || a.size !== b.size) return false;
    for (const [key, value] of a) {
      const other = b.get(key);
      if (other === undefined || !samePlain(value, other)) return false;
    }
    return true;
  }
  return Object.is(a, b);
}

/** True for a map or list that holds something. */
export function isFilled(value: Plain): boolean {
  return value instanceof Map ? value.size > 0 : Array.isArray(value) && value.length > 0;
}
