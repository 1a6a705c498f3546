import type { CanvasPath } from "../../model/path.js";
import { knownKeys, shapeAt } from "../known-keys.js";
import type { MapEntry, MapNode, ScalarNode } from "../source-tree.js";
import type { CutText, Written } from "./cut-text.js";
import { cutNumber } from "./number.js";
import { looksLikeProse } from "./prose.js";
import { quoteOrList } from "./quote-or-list.js";

/** `{name: Bread, cakes and more}`: the comma ended the text, and the rest became keys without a value. */
export function* cutByComma(map: MapNode, path: CanvasPath, { source }: Written): Iterable<CutText> {
  for (const [index, { key, value, hasColon }] of map.entries.entries()) {
    if (!hasColon || value.kind !== "scalar" || !value.isPlain || value.value === null) continue;
    const after = map.entries.slice(index + 1);
    const end = after.findIndex((entry) => entry.hasColon);
    const rest = end === -1 ? after : after.slice(0, end);
    const place = [...path, key];
    if (rest.length === 0 || shapeAt(place) === undefined) continue;
    const cut = cutNumber(place, value, rest, source) ?? cutWords(place, value, rest, map, source);
    if (cut) yield cut;
  }
}

function cutWords(
  path: CanvasPath,
  value: ScalarNode,
  after: readonly MapEntry[],
  map: MapNode,
  source: string,
): CutText | undefined {
  const known = knownKeys(path.slice(0, -1));
  const fields = known.filter((key) => !map.entries.some((entry) => entry.hasColon && entry.key === key));
  const missing = after.findIndex(({ key }) => fields.includes(firstWord(key)));
  if (missing === 0 && after[0]) return colonMissing(path, value, after[0], after, source);
  const upTo = missing === -1 ? after : after.slice(0, missing);
  const end = upTo.findIndex(({ key }) => !isRestOfText(key, path, known));
  const rest = end === -1 ? upTo : upTo.slice(0, end);
  const isField = rest.some(({ key }) => known.includes(key));
  if (rest.length === 0 || (isField && typeof value.value !== "string")) return undefined;
  const isTwice = rest.some(({ key }) => map.entries.filter((entry) => entry.key === key).length > 1);
  return quoteOrList({ path, value, rest, whole: wholeOf(value, rest, source) }, { known, isTwice });
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
export function wholeOf({ start, end }: ScalarNode, rest: readonly MapEntry[], source: string): string {
  const written = source.slice(start, rest.at(-1)?.keySpan.end ?? end);
  if (!written.includes("\n")) return written;
  return [source.slice(start, end).replace(/\s+/g, " "), ...rest.map(({ key }) => key)].join(", ");
}

/** `{gets: interest, motive risk}` */
function colonMissing(
  path: CanvasPath,
  value: ScalarNode,
  entry: MapEntry,
  after: readonly MapEntry[],
  source: string,
): CutText {
  const field = firstWord(entry.key);
  const key = String(path.at(-1));
  return {
    message: `the colon is missing behind \`${field}\` in "${entry.key}", so the whole of it is a key without a value`,
    at: entry.keySpan,
    label: "read as a key",
    related: [{ at: value, label: "the text before it" }],
    advice: `Write \`${field}: ${entry.key.slice(field.length).trim()}\`; or, if it belongs to the text before, put quotes around the whole: \`${key}: "${wholeOf(value, [entry], source)}"\`.`,
    subject: [...path.slice(0, -1), entry.key].join("/"),
    by: "comma",
    pieces: after.map((each) => [...path.slice(0, -1), each.key]),
  };
}
