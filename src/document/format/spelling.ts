import type { CanvasPath } from "../../model/path.js";
import { SPELLING_VARIANTS } from "../../model/vocabulary.generated.js";
import { schemaAt } from "../canvas-schema.js";
import type { Plain } from "../edit/plain.js";

/** The standard spelling of a word of the vocabulary; undefined when it is none, or has it already. */
export function standardWord(word: unknown, path: CanvasPath): string | undefined {
  if (typeof word !== "string" || !Object.hasOwn(SPELLING_VARIANTS, word)) return undefined;
  // A list of words may be given as one.
  const isChoice = [path, [...path, 0]].some((place) => schemaAt(place)?.enum?.includes(word));
  return isChoice ? SPELLING_VARIANTS[word] : undefined;
}

/** The same for a key: the bases of characteristics are the only ones. */
export function standardKey(path: CanvasPath): string | undefined {
  const key = path.at(-1);
  const isBasis = path.length === 4 && path[0] === "customer_segments" && path[2] === "characteristics";
  return isBasis && typeof key === "string" && Object.hasOwn(SPELLING_VARIANTS, key)
    ? SPELLING_VARIANTS[key]
    : undefined;
}

/** A value with each word of the vocabulary in its standard spelling: what a formatted canvas has to say. */
export function inStandardSpelling(value: Plain, path: CanvasPath = []): Plain {
  if (Array.isArray(value)) return value.map((item, i) => inStandardSpelling(item, [...path, i]));
  if (value instanceof Map) {
    return new Map(
      [...value].map(([key, child]) => [standardKey([...path, key]) ?? key, inStandardSpelling(child, [...path, key])]),
    );
  }
  return standardWord(value, path) ?? value;
}
