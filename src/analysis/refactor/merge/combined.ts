import type { Segment } from "../../../model/canvas.js";
import type { PlainValue } from "../../../model/finding.js";
import { gathered } from "../../../model/grouped.js";
import type { CanvasPath } from "../../../model/path.js";

/** What one key of a merged segment becomes. */
export interface Combined {
  readonly field: string;
  /** Undefined: the merged segment has no such key. */
  readonly value: PlainValue | undefined;
  /** What the first says within it that is not said of the merged segment. */
  readonly gone?: readonly CanvasPath[];
  /** What a person should know of how it came about. */
  readonly notes?: readonly string[];
  /** What is said of the whole now although only some of them said it: that is more than was known. */
  readonly kept?: readonly string[];
  /** Two statements of which only one can hold. */
  readonly contradiction?: string;
  /** What comes of them when the segments are merged all the same. */
  readonly settled?: string | undefined;
}

/** The values that are told, each once, in order. */
export function told<T>(values: readonly (T | undefined)[]): readonly T[] {
  return [...new Set(values.filter((value): value is T => value !== undefined))];
}

/** Combines a statement of which only one can hold. */
export function onlyOne<T extends string | boolean>(
  field: string,
  segments: readonly Segment[],
  said: (segment: Segment) => T | undefined,
): Combined {
  const [value, other] = told(segments.map(said));
  if (other === undefined) return { field, value };
  const ownerOf = (it: T | undefined) => segments.find((segment) => said(segment) === it)?.name ?? "";
  return {
    field,
    value,
    contradiction: `\`${field}\`: "${ownerOf(value)}" has ${value}, "${ownerOf(other)}" has ${other}`,
    settled: `${value} stays`,
  };
}

/** Segments by their names, in a sentence: `"A", "B" and "C"`. */
export function namesOf(segments: readonly Segment[]): string {
  const names = segments.map(({ name }) => `"${name}"`);
  return [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" and ");
}

/** What somebody says, in a word, and who they are. */
export type Saying = readonly [word: string, owners: readonly Segment[]];

/** What not all of some segments say, told once for each who say the same: `"`who`, `roles`: said of "A" only"`. */
export function saidOfSome(sayings: readonly Saying[], segments: readonly Segment[], place = ""): readonly string[] {
  const ofSome = sayings.filter(([, owners]) => owners.length > 0 && owners.length < segments.length);
  const byOwners = gathered(ofSome.map(([word, owners]) => [namesOf(owners), `\`${word}\``] as const));
  return [...byOwners].map(([names, words]) => `${words.join(", ")}${place}: said of ${names} only`);
}

/** Combines the author's words: none is lost. */
export function joined(field: string, texts: readonly (string | undefined)[]): Combined {
  const all = told(texts.map((text) => text?.trim()));
  return all.length === 0 ? { field, value: undefined } : { field, value: all.join("; ") };
}
