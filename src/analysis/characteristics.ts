import type { Characteristic, CharacteristicValue, Segment } from "../model/canvas.js";
import { groupedNumber } from "../text/grouped-number.js";
import { foldName } from "./fold.js";

/** What an attribute is called, equal for equal attributes; undefined for a basis told in a plain text. */
function attributeKey({ attribute }: Characteristic): string | undefined {
  return foldName(attribute) || undefined;
}

/** The attributes of a segment by their folded name; of two with one name the first counts. */
export function attributesOf(segment: Segment): ReadonlyMap<string, Characteristic> {
  const found = new Map<string, Characteristic>();
  for (const characteristic of segment.characteristics) {
    const key = attributeKey(characteristic);
    if (key !== undefined && !found.has(key)) found.set(key, characteristic);
  }
  return found;
}

/** A segment with its attributes by folded name. */
export interface Described {
  readonly segment: Segment;
  readonly attributes: ReadonlyMap<string, Characteristic>;
}

/** The segments that are described by at least one attribute. */
export function describedOf(segments: readonly Segment[]): readonly Described[] {
  return segments
    .map((segment) => ({ segment, attributes: attributesOf(segment) }))
    .filter(({ attributes }) => attributes.size > 0);
}

/** A range with open ends as infinities; undefined for texts. A number is a range that holds only itself. */
export function spanOf(value: CharacteristicValue): { readonly min: number; readonly max: number } | undefined {
  switch (value.kind) {
    case "range":
      return { min: value.min ?? Number.NEGATIVE_INFINITY, max: value.max ?? Number.POSITIVE_INFINITY };
    case "number":
      return { min: value.value, max: value.value };
    case "text":
      return undefined;
  }
}

/** True when two values have nothing in common: the attribute tells their owners apart. */
export function areDisjoint(a: CharacteristicValue, b: CharacteristicValue): boolean {
  if (a.kind === "text" && b.kind === "text") {
    const [own, others] = [foldedOf(a.values), foldedOf(b.values)];
    return ![...others].some((value) => own.has(value));
  }
  return a.kind !== "text" && b.kind !== "text" && !overlap(a, b);
}

// Each value is compared with those of all other segments: it is folded once.
const FOLDED = new WeakMap<readonly string[], ReadonlySet<string>>();

function foldedOf(values: readonly string[]): ReadonlySet<string> {
  const known = FOLDED.get(values);
  if (known) return known;
  const folded = new Set(values.map(foldName));
  FOLDED.set(values, folded);
  return folded;
}

/** True when two values that are not texts share at least one number (`min` inclusive, `max` exclusive). */
export function overlap(a: CharacteristicValue, b: CharacteristicValue): boolean {
  const start = Math.max(spanOf(a)?.min ?? Number.NaN, spanOf(b)?.min ?? Number.NaN);
  return holds(a, start) && holds(b, start);
}

function holds(value: CharacteristicValue, point: number): boolean {
  if (value.kind === "number") return value.value === point;
  const span = spanOf(value);
  return span !== undefined && span.min <= point && point < span.max;
}

/** How one value lies in another: everything of it, and `strictly` when there is more in the other; undefined when it does not. */
export function within(inner: CharacteristicValue, outer: CharacteristicValue): "strictly" | "equal" | undefined {
  if (inner.kind === "text" && outer.kind === "text") {
    const [all, own] = [foldedOf(outer.values), foldedOf(inner.values)];
    if ([...own].some((value) => !all.has(value))) return undefined;
    return own.size < all.size ? "strictly" : "equal";
  }
  if (inner.kind === "number" && outer.kind === "number") return inner.value === outer.value ? "equal" : undefined;
  if (inner.kind === "number") return holds(outer, inner.value) ? "strictly" : undefined;
  return inner.kind === "range" && outer.kind === "range" ? rangeWithin(inner, outer) : undefined;
}

function rangeWithin(inner: CharacteristicValue, outer: CharacteristicValue): "strictly" | "equal" | undefined {
  const [a, b] = [spanOf(inner), spanOf(outer)];
  if (!a || !b || a.min < b.min || a.max > b.max) return undefined;
  return a.min === b.min && a.max === b.max ? "equal" : "strictly";
}

/** A value for a sentence: "18 to 25", "below 100,000", "CH or LI". */
export function valueInWords(value: CharacteristicValue): string {
  switch (value.kind) {
    case "text":
      return value.values.join(" or ");
    case "number":
      return valueNumber(value.value);
    case "range":
      return rangeInWords(value.min, value.max);
  }
}

function rangeInWords(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return max === undefined ? "anything" : `below ${valueNumber(max)}`;
  return max === undefined ? `${valueNumber(min)} and more` : `${valueNumber(min)} to ${valueNumber(max)}`;
}

/** A number of a characteristic, its thousands set apart from five digits on: one of four may be a year. */
export function valueNumber(value: number): string {
  return Math.abs(value) < 10_000 ? String(value) : groupedNumber(value);
}
