import type { Fix } from "../../../model/finding.js";
import { isItemId } from "../../../model/item-id.js";
import type { CanvasPath } from "../../../model/path.js";
import { latePattern } from "../../../text/late-pattern.js";
import { printText } from "../../edit/scalar.js";
import { knownKeys, shapeAt } from "../../explain/known-keys.js";
import type { SchemaProblem } from "../../explain/schema-problem.js";
import { fits } from "../../read/fits-schema.js";
import type { MapEntry, MapNode } from "../../source-tree.js";
import { looksLikeProse } from "../cut/prose.js";
import { misread } from "./misread.js";
import { isOddKey } from "./odd-key.js";

/** `{price:5}`: without a space behind the colon all of it is a key, and there is no value. */
export function* tightKeys({ entries }: MapNode, path: CanvasPath, source: string): Iterable<SchemaProblem> {
  let counts: ReadonlyMap<string, number> | undefined;
  for (const [index, entry] of entries.entries()) {
    const parts = tightParts(entry, path);
    if (parts === undefined) continue;
    counts ??= countsOfKeys(entries, path);
    const rest = restOf(entries, index + 1, path);
    const isSure = rest.length === 0 && counts.get(parts.key) === 1;
    const fix = isSure ? fixOf(entry, parts, path, source) : undefined;
    yield { ...told(entry, parts, rest, path), ...(fix ? { fix } : {}) };
  }
}

function told(entry: MapEntry, { key, text }: TightParts, rest: readonly MapEntry[], path: CanvasPath): SchemaProblem {
  const whole = [text, ...rest.map((more) => more.key)].join(", ");
  const problem = misread([...path, entry.key], entry.keySpan, {
    message: `there is no space behind the colon of \`${entry.key}\`, so the whole of it is a key without a value`,
    advice: `Write \`${key}: ${rest.length === 0 ? asWritten(text) : printText(whole, { inFlow: true })}\`.`,
  });
  return { ...problem, drops: [entry, ...rest].map((piece) => [...path, piece.key]) };
}

function countsOfKeys(entries: readonly MapEntry[], path: CanvasPath): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const key = tightParts(entry, path)?.key ?? entry.key;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** True for a key without a value that is a key and its value, written without a space between them. */
export function isTightKey(entry: MapEntry, path: CanvasPath): boolean {
  return tightParts(entry, path) !== undefined;
}

/** True for what looks like a key and its value, whether a key of that name may stand there or not. */
export function looksLikeTightKey(key: string): boolean {
  return key.includes(":") && TIGHT().test(key) && !key.includes("://");
}

/** A word and a colon, no time and no ratio. */
const TIGHT = latePattern(String.raw`^([\p{L}_][\p{L}\p{M}\p{N}_-]*) ?:(?!\s)(.+)$`, "su");

interface TightParts {
  readonly key: string;
  readonly text: string;
}

function tightParts({ key, keySpan, hasColon }: MapEntry, path: CanvasPath): TightParts | undefined {
  // In quotes, or over several lines, more stands in the file than in the key, or less.
  if (hasColon || !key.includes(":") || keySpan.end - keySpan.start !== key.length) return undefined;
  if (!looksLikeTightKey(key) || isOddKey({ key, hasColon })) return undefined;
  const [, before = "", text = ""] = TIGHT().exec(key) ?? [];
  return mayBeKey(before, path) ? { key: before, text } : undefined;
}

/** In the keys of another tool, anything may stand. */
function mayBeKey(word: string, path: CanvasPath): boolean {
  const { propertyNames, additionalProperties } = shapeAt(path) ?? {};
  const known = knownKeys(path);
  if (known.length > 0) return known.includes(word);
  return !!additionalProperties && isItemId(word) && fits(propertyNames ?? {}, word);
}

/** What a comma cut off from the value. */
function restOf(entries: readonly MapEntry[], from: number, path: CanvasPath): readonly MapEntry[] {
  let end = from;
  for (let entry = entries[end]; entry && isRest(entry, path); entry = entries[end]) end++;
  return entries.slice(from, end);
}

function isRest(entry: MapEntry, path: CanvasPath): boolean {
  if (entry.hasColon || isOddKey(entry) || isTightKey(entry, path)) return false;
  // Where ids are keys, a word is more likely an item of its own.
  const known = knownKeys(path);
  return looksLikeProse(entry.key) || (known.length > 0 && !known.includes(entry.key));
}

/** Undefined where something else may be meant, or where the value cannot stand. */
function fixOf(entry: MapEntry, { key, text }: TightParts, path: CanvasPath, source: string): Fix | undefined {
  const value = saidBy(text);
  const shape = shapeAt([...path, key]);
  if (value === undefined || shape === undefined || !fits(shape, value)) return undefined;
  // Two words, either of which may be an id, may have been meant as one.
  const isSure = knownKeys(path).length > 0 || typeof value !== "string" || looksLikeProse(value);
  if (!isSure || source.slice(entry.keySpan.start, entry.keySpan.end) !== entry.key) return undefined;
  return {
    title: `write \`${key}: ${asWritten(text)}\``,
    edits: [
      { kind: "rename-key", path: [...path, entry.key], to: key },
      { kind: "set", path: [...path, key], value },
    ],
  };
}

const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/;

/** What the text says as a value; undefined where that is not plain to see, as of `1.200`. */
function saidBy(text: string): string | number | boolean | undefined {
  const [, double, single] = QUOTED.exec(text) ?? [];
  if (double !== undefined || single !== undefined) return double ?? single;
  if (text === "true" || text === "false") return text === "true";
  if (String(Number(text)) === text && Number.isFinite(Number(text))) return Number(text);
  return /^[-+.\d"'&*!|>@`~]/.test(text) ? undefined : text;
}

/** What stands in quotes, and what is a number or yes and no, stays as it is. */
function asWritten(text: string): string {
  return QUOTED.test(text) || typeof saidBy(text) !== "string" ? text : printText(text, { inFlow: true });
}
