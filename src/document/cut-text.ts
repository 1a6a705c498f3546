import type { Finding, Fix } from "../model/finding.js";
import type { CanvasPath } from "../model/path.js";
import { closestWords } from "../text/closest-words.js";
import { latePattern } from "../text/late-pattern.js";
import { knownKeys } from "./known-keys.js";
import { beginsWithWord } from "./plain/word.js";
import { withoutCurlyQuotes } from "./slips/curly-quotes.js";
import type { Comment, ListNode, MapEntry, MapNode, ScalarNode, SourceNode } from "./source-tree.js";

/** A text without quotes that a comma, ` #` or `: ` cut short, so that YAML reads less than the author wrote. */
export interface CutText extends Finding {
  /** The paths of the pieces, whose other errors only repeat this one. */
  readonly pieces: readonly CanvasPath[];
}

/** Looks for cut texts everywhere in a file. */
export function findCutTexts(root: SourceNode, comments: readonly Comment[]): readonly CutText[] {
  const byStart = new Map(comments.map((comment) => [comment.start, comment]));
  const found: CutText[] = [];
  walk(root, [], byStart, found);
  return found;
}

type Comments = ReadonlyMap<number, Comment>;

/** The path is changed on the way: most files have nothing to find, and a path for each node would be most of the work. */
function walk(node: SourceNode, path: (string | number)[], comments: Comments, found: CutText[]): void {
  if (node.kind === "scalar") cutByComment(node, path, comments, found);
  else if (node.kind === "list") inList(node, path, comments, found);
  else {
    if (node.isFlow) found.push(...cutByComma(node, [...path]));
    for (const entry of node.entries) {
      path.push(entry.key);
      walk(entry.value, path, comments, found);
      path.pop();
    }
  }
}

function inList(node: ListNode, path: (string | number)[], comments: Comments, found: CutText[]): void {
  const holdsTexts = path.length === 1 || path.at(-1) === "elements";
  for (const [index, item] of node.items.entries()) {
    const cut = holdsTexts && item.kind === "map" ? cutByColon(item, [...path, index]) : undefined;
    if (cut) found.push(cut);
    else {
      path.push(index);
      walk(item, path, comments, found);
      path.pop();
    }
  }
}

/** `{name: Bread, cakes and more}`: the comma ended the text, and the rest became a key without a value. */
function* cutByComma(map: MapNode, path: CanvasPath): Iterable<CutText> {
  const known = knownKeys(path);
  for (const [index, entry] of map.entries.entries()) {
    const before = map.entries[index - 1];
    if (entry.hasColon || !before || !isPlainText(before.value)) continue;
    if (!known.includes(entry.key) && !isRestOfText(entry.key, known)) continue;
    yield cutOff(before.key, before.value, entry, path, known.includes(entry.key));
  }
}

function cutOff(key: string, text: ScalarNode, rest: MapEntry, path: CanvasPath, mayBeField: boolean): CutText {
  const whole = withoutCurlyQuotes(`${text.value}, ${rest.key}`);
  const quoted = `Put quotes around the whole: \`${key}: "${whole}"\``;
  const fix: Fix = {
    title: `put quotes around "${whole}"`,
    edits: [
      { kind: "remove", path: [...path, rest.key] },
      { kind: "set", path: [...path, key], value: whole },
    ],
  };
  return {
    message: `the comma after "${text.value}" ends the text; "${rest.key}" is cut off and becomes a key`,
    at: rest.keySpan,
    label: "cut off",
    related: [{ at: text, label: "what YAML reads as the text" }],
    advice: mayBeField ? `${quoted}, or give the key a colon: \`${rest.key}: …\`.` : `${quoted}.`,
    subject: [...path, key].join("/"),
    // What is a word of the format may have been meant as one.
    ...(mayBeField ? {} : { fix }),
    pieces: [[...path, rest.key]],
  };
}

/** Where ids are keys, a word after a comma is more likely an item of its own: `{account, card}`. */
function isRestOfText(key: string, known: readonly string[]): boolean {
  if (looksLikeProse(key)) return true;
  return known.length > 0 && !key.startsWith("x-") && closestWords(key, known).length === 0;
}

function looksLikeProse(key: string): boolean {
  return /\s|^[A-Z]/.test(key) || (key.charCodeAt(0) > 0x7f && CAPITAL().test(key));
}

function isPlainText(node: SourceNode): node is ScalarNode & { readonly value: string } {
  return node.kind === "scalar" && node.isPlain && typeof node.value === "string";
}

/** `name: Clients of branch #1`: ` #` begins a comment. A comment that is meant as one has a space after its `#`. */
function cutByComment(node: ScalarNode, path: CanvasPath, comments: Comments, found: CutText[]): void {
  const comment = comments.get(node.end + 1);
  if (!isPlainText(node) || !comment || !/^[^_]/.test(comment.text) || !beginsWithWord(comment.text)) return;
  const whole = `${node.value} #${comment.text.trimEnd()}`;
  found.push({
    message: `" #" ends the text "${node.value}"; "#${comment.text.trimEnd()}" is cut off as a comment`,
    at: { start: comment.start, end: comment.end },
    label: "read as a comment",
    advice: `Put quotes around the whole: "${whole}". If it is a comment, put a space after the \`#\`.`,
    subject: path.join("/"),
    pieces: [],
  });
}

const CAPITAL = latePattern(String.raw`^\p{Lu}`);

/** `- Schools: public and private`: `: ` made a map of a text. */
function cutByColon(item: MapNode, path: CanvasPath): CutText | undefined {
  if (item.entries.length !== 1) return undefined;
  const [entry] = item.entries;
  const hasBraces = item.start !== entry?.keySpan.start;
  // `- name: Shops`: meant as an item with its keys, which the schema has more to say about.
  const isField = entry !== undefined && knownKeys([...path.slice(0, -1), "an-id"]).includes(entry.key);
  if (
    !entry ||
    hasBraces ||
    isField ||
    !isPlainText(entry.value) ||
    !looksLikeProse(`${entry.key} ${entry.value.value}`)
  )
    return undefined;
  const whole = `${entry.key}: ${entry.value.value}`;
  return {
    message: `": " makes a map of "${whole}", where a text is expected`,
    at: { start: entry.keySpan.start, end: entry.value.end },
    label: "read as a key and its value",
    advice: `Put quotes around the whole: \`- "${whole}"\`.`,
    subject: path.slice(0, -1).concat(whole).join("/"),
    fix: { title: `put quotes around "${whole}"`, edits: [{ kind: "set", path, value: whole }] },
    pieces: [path],
  };
}
