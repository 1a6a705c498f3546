import type { BlockId } from "../../model/blocks.js";
import { type Canvas, ITEMS } from "../../model/canvas.js";
import { grouped } from "../../model/grouped.js";
import type { CanvasPath } from "../../model/path.js";
import { UnknownValue } from "../../model/unknown-value.js";

/**
 * The same canvas, in which some values are not known: who asks for one of them gets an UnknownValue thrown, who asks for
 * others gets them. So whatever is concluded from it is true whatever those values are.
 * @param places of single values in the file that the schema refused
 */
export function withUnknown(canvas: Canvas, places: readonly CanvasPath[]): Canvas {
  const asked = places.filter(([block, , key]) => !LEFT_OUT.has(`${block}/${key}`));
  return asked.length === 0 ? canvas : copyWithUnknown(canvas, 0, asked);
}

/** Fields of items of which nothing is made. */
const LEFT_OUT: ReadonlySet<string> = new Set(["needs/description", "needs/notes"]);

/** @param depth how many keys lead to the owner */
function copyWithUnknown<T extends object>(owner: T, depth: number, places: readonly CanvasPath[]): T {
  const whole: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(owner));
  const copy = { ...whole };
  for (const [key, below] of grouped(places, (path) => String(path[depth]))) {
    const properties = madeOf(key, depth).filter((property) => Object.hasOwn(whole, property));
    const [first] = properties;
    const [place] = below;
    const inside = first === undefined ? undefined : insideWithUnknown(whole[first], depth + 1, below);
    if (first !== undefined && inside !== undefined) copy[first] = inside;
    // Where none is known to be made of it, any may be.
    const forbidden = first === undefined ? Object.keys(whole) : properties.slice(inside === undefined ? 0 : 1);
    for (const property of forbidden) forbid(copy, property, place);
  }
  // The cast holds because no property is missing and none has another type, where it can be read.
  return copy as T;
}

/** What a property holds, where the values stand somewhere in it; undefined where it is they that make it what it is. */
function insideWithUnknown(held: unknown, depth: number, places: readonly CanvasPath[]): unknown {
  if (Array.isArray(held)) return entriesWithUnknown(held, depth, places);
  return placeOf(held)?.length === depth ? partWithUnknown(held as object, depth, places) : undefined;
}

function entriesWithUnknown(entries: readonly unknown[], depth: number, places: readonly CanvasPath[]): unknown {
  const byEntry = grouped(places, (path) => String(path[depth]));
  const kept = new Set<string>();
  const copies = entries.map((entry) => {
    const path = placeOf(entry);
    const key = String(path?.[depth]);
    const below = path?.length === depth + 1 ? byEntry.get(key) : undefined;
    const copy = below && partWithUnknown(entry as object, depth + 1, below);
    if (copy) kept.add(key);
    return copy ?? entry;
  });
  // An entry that is not there, for want of the value, may be any.
  return kept.size === byEntry.size ? copies : undefined;
}

function partWithUnknown(part: object, depth: number, places: readonly CanvasPath[]): object | undefined {
  if (places.some((path) => path.length === depth)) return undefined;
  const copy = copyWithUnknown(part, depth, places);
  return standsAnyway(copy) ? copy : undefined;
}

/** True of what has an id or says something else; where there is nothing but the value, it is not there when that is left out. */
function standsAnyway(part: object): boolean {
  const known = Object.entries(Object.getOwnPropertyDescriptors(part)).filter(([, { get }]) => get === undefined);
  // The kind of a role is its key.
  return known.some(
    ([property, { value }]) =>
      property === "id" ||
      (property !== "path" &&
        property !== "kind" &&
        value !== undefined &&
        (value as { length?: number }).length !== 0),
  );
}

function placeOf(held: unknown): CanvasPath | undefined {
  if (typeof held !== "object" || held === null) return undefined;
  const { path, from } = held as { readonly path?: CanvasPath; readonly from?: { readonly path?: CanvasPath } };
  return path ?? from?.path;
}

function forbid(owner: object, property: string, path: CanvasPath): void {
  Object.defineProperty(owner, property, {
    enumerable: true,
    configurable: true,
    get: () => {
      throw new UnknownValue(path);
    },
  });
}

/** The properties that normalising makes of a key of the file. */
function madeOf(key: string, depth: number): readonly string[] {
  if (depth === 0 && Object.hasOwn(ITEMS, key)) return [ITEMS[key as BlockId]];
  if (/^\d+$/.test(key)) return ["criteria"];
  return Object.hasOwn(MADE_OF, key) ? (MADE_OF[key] ?? []) : [inCamelCase(key)];
}

/** Of keys from which more than the property of their name is made; a price that could not be read may say what it is for. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  name: ["name", "isNamed"],
  statement: ["name", "isNamed"],
  text: ["text", "name", "isNamed"],
  kind: ["kind", "hasKind"],
  needs: ["needs", "needsForm"],
  price: ["price", "per"],
  amount: ["amount", "per"],
};

function inCamelCase(key: string): string {
  return key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
