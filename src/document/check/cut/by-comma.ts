import type { CanvasPath } from "../../../model/path.js";
import { printText } from "../../edit/scalar.js";
import { knownKeys, shapeAt } from "../../explain/known-keys.js";
import { endOfCurlyQuotes } from "../../read/slips/curly-quotes.js";
import type { MapEntry, MapNode, ScalarNode } from "../../source-tree.js";
import { isOddKey } from "../misread/odd-key.js";
import { isTightKey, looksLikeTightKey } from "../misread/tight-key.js";
import type { CutText, Written } from "./cut-text.js";
import { cutNumber } from "./number.js";
import { looksLikeProse } from "./prose.js";
import { quoteOrList } from "./quote-or-list.js";

/** `{name: Bread, cakes and more}`: the comma ended the text, and the rest became keys without a value. */
export function* cutByComma({ entries }: MapNode, path: CanvasPath, file: Written): Iterable<CutText> {
  const { source } = file;
  let braces: Braces | undefined;
  for (const [index, { key, value, hasColon }] of entries.entries()) {
    if (!hasColon || value.kind !== "scalar" || !value.isPlain || value.value === null) continue;
    const after = withoutColon(entries, index + 1, path);
    const place = [...path, key];
    if (after.length === 0 || shapeAt(place) === undefined) continue;
    braces ??= bracesOf(entries, path, source);
    const number = cutNumber(place, value, after, file);
    if (number) yield number;
    else yield* cutWords(place, value, after, braces);
  }
}

/** What of a map is asked for at each of its cut values. */
interface Braces {
  readonly source: string;
  readonly known: readonly string[];
  /** Known keys that have no value yet. */
  readonly free: ReadonlySet<string>;
  readonly repeated: ReadonlySet<string>;
}

function bracesOf(entries: readonly MapEntry[], path: CanvasPath, source: string): Braces {
  const known = knownKeys(path);
  const free = new Set(known);
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { key, hasColon } of entries) {
    if (hasColon) free.delete(key);
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return { source, known, free, repeated };
}

function withoutColon(entries: readonly MapEntry[], from: number, path: CanvasPath): readonly MapEntry[] {
  const isPiece = (entry: MapEntry) => !entry.hasColon && !isOddKey(entry) && !isTightKey(entry, path);
  let end = from;
  for (let entry = entries[end]; entry && isPiece(entry); entry = entries[end]) end++;
  return entries.slice(from, end);
}

function* cutWords(
  path: CanvasPath,
  value: ScalarNode,
  after: readonly MapEntry[],
  { source, known, free, repeated }: Braces,
): Iterable<CutText> {
  const closing = endOfCurlyQuotes(
    String(value.value),
    after.map(({ key }) => key),
  );
  if (closing !== undefined) {
    const rest = after.slice(0, closing + 1);
    const isUnsure = rest.some(({ key }) => repeated.has(key));
    yield quoteOrList({ path, value, rest, whole: wholeOf(value, rest, source) }, { known: [], isUnsure });
    return;
  }
  const end = after.findIndex(({ key }) => free.has(firstWord(key)) || !isRestOfText(key, path, known));
  const rest = end === -1 ? after : after.slice(0, end);
  const isField = rest.some(({ key }) => known.includes(key));
  if (rest.length > 0 && (!isField || typeof value.value === "string")) {
    // Where a key may follow, or one is given twice, the pieces cannot be put together without a look at them.
    const isUnsure = end !== -1 || rest.some(({ key }) => repeated.has(key) || looksLikeTightKey(key));
    yield quoteOrList({ path, value, rest, whole: wholeOf(value, rest, source) }, { known, isUnsure });
  }
  const field = after[end];
  if (field && free.has(firstWord(field.key))) yield colonMissing(path, value, after, field, source);
}

/** The first of several words; empty when there is one. */
function firstWord(key: string): string {
  return /^(\S+)\s/.exec(key)?.[1] ?? "";
}

/** Where ids are keys, a word after a comma is more likely an item of its own: `{account, card}`. */
function isRestOfText(key: string, path: CanvasPath, known: readonly string[]): boolean {
  if (looksLikeProse(key)) return true;
  if (known.length > 0) return !key.startsWith("x-");
  return shapeAt([...path, 0])?.enum?.includes(key) === true;
}

/** What the author wrote, with the spaces between the pieces; over several lines, with one space behind each comma. */
function wholeOf({ start, end }: ScalarNode, rest: readonly MapEntry[], source: string): string {
  const written = source.slice(start, rest.at(-1)?.keySpan.end ?? end);
  if (!written.includes("\n")) return written;
  return [source.slice(start, end).replace(/\s+/g, " "), ...rest.map(({ key }) => key)].join(", ");
}

/** `{gets: interest, motive risk}` */
function colonMissing(
  path: CanvasPath,
  value: ScalarNode,
  after: readonly MapEntry[],
  field: MapEntry,
  source: string,
): CutText {
  const key = firstWord(field.key);
  const text = source.slice(field.keySpan.start + key.length, after.at(-1)?.keySpan.end).trim();
  return {
    message: `the colon is missing behind \`${key}\` in "${field.key}", so the whole of it is a key without a value`,
    at: field.keySpan,
    label: "read as a key",
    related: [{ at: value, label: "the text before it" }],
    advice: `Write \`${key}: ${printText(text, { inFlow: true })}\`; or, if it belongs to the text before, put quotes around the whole: \`${path.at(-1)}: ${printText(wholeOf(value, after, source), { inFlow: true })}\`.`,
    subject: [...path.slice(0, -1), field.key].join("/"),
    by: "comma",
    pieces: after.slice(after.indexOf(field)).map((entry) => [...path.slice(0, -1), entry.key]),
  };
}
