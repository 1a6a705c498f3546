import { blockOf, isBlockId } from "../../model/blocks.js";
import { isItemId } from "../../model/item-id.js";
import { isItemPlace } from "../../model/item-place.js";
import type { CanvasPath } from "../../model/path.js";
import { closestWords } from "../../text/closest-words.js";
import { meantAdvice } from "../../text/meant.js";
import { isSurelyMeant } from "../../text/surely-meant.js";
import { entryOf, type SourceNode } from "../source-tree.js";
import { blockAstray, explainSetInTooLittle, setInTooLittle } from "./block-astray.js";
import {
  adviceOnFigureKey,
  foreignKeyAdvice,
  keyMeantHere,
  renameOfForeignKey,
  type UnknownKey,
} from "./foreign-keys.js";
import { knownKeys } from "./known-keys.js";
import { linkKeyAdvice } from "./link-key.js";
import { pathInWords } from "./path-in-words.js";
import type { ErrorGroup, SchemaProblem } from "./schema-problem.js";

/** Unknown and missing keys of one object; a missing key and a similar unknown one are a single mistake. */
export function* explainUnknownKeys({ path, node, root, errors }: ErrorGroup): Iterable<SchemaProblem> {
  const required = errors.filter((e) => e.keyword === "required").map((e) => String(e.params.missingProperty));
  const missing = new Set(required);
  const unknown = errors
    .filter((e) => e.keyword === "additionalProperties")
    .map((e) => String(e.params.additionalProperty));
  let free = knownKeys(path).filter((key) => !entryOf(node, key));
  const meaningOf = (key: string) => {
    const meant = renameTarget({ key, path, value: entryOf(node, key)?.value, free }, missing);
    if (meant) missing.delete(meant);
    free = free.filter((other) => other !== meant);
    return meant;
  };
  const [, inner] = path;
  const astray = unknown.length > 0 ? blockAstray(path, node, root) : undefined;
  if (astray) yield astray;
  // Of a name that is no id it is told there.
  if (astray || (path.length === 2 && isItemPlace(inner) && !isItemId(inner))) return;
  const keys = [...new Set(unknown)].slice(0, MOST).map((key) => ({ key, meant: meaningOf(key) }));
  const tooLittle = setInTooLittle(node, path, new Map(keys.map(({ key, meant }) => [key, meant])));
  for (const each of tooLittle) yield explainSetInTooLittle(path, each);
  const told = new Set(tooLittle.flatMap((each) => each.keys));
  for (const { key, meant } of keys) {
    if (told.has(key)) continue;
    const problem = explainUnknownKey(path, key, meant, { free, root, written: writtenBehind(node, key) });
    yield meant !== undefined && required.includes(meant) ? { ...problem, drops: withoutKey(path) } : problem;
  }
  for (const key of missing) yield explainMissingKey(path, key);
}

/** Of one object: a file with more is not a canvas. */
const MOST = 100;

/** The key that an unknown one surely means; one that is missing need only be close. */
function renameTarget(unknown: UnknownKey, missing: ReadonlySet<string>): string | undefined {
  const { key, free } = unknown;
  const here = keyMeantHere(unknown);
  if (here !== undefined) return here;
  const [nearMissing] = closestWords(key, missing);
  if (nearMissing !== undefined) return nearMissing;
  const foreign = renameOfForeignKey(key);
  if (foreign !== undefined && free.includes(foreign)) return foreign;
  return foreignKeyAdvice(key, free) ? undefined : closestWords(key, free).find((known) => isSurelyMeant(key, known));
}

function explainUnknownKey(
  path: CanvasPath,
  key: string,
  meant: string | undefined,
  { free, root, written }: { readonly free: readonly string[]; readonly root: SourceNode; readonly written: string },
): SchemaProblem {
  const at = [...path, key];
  const [close] = closestWords(key, free);
  const where = path.length === 0 ? "a canvas" : pathInWords(path);
  const base = {
    at: { path: at, part: "key" },
    subject: at.join("/"),
    drops: [],
    mayHide: (meant ?? close) !== undefined,
  } as const;
  if (meant) {
    const title = `rename \`${key}\` to \`${meant}\``;
    const fix = { title, edits: [{ kind: "rename-key", path: at, to: meant }] } as const;
    return {
      ...base,
      message: `\`${key}\` is not a key of ${where}; \`${meant}\` is`,
      advice: `${title.replace("rename", "Rename")}.`,
      fix,
    };
  }
  if (key === "<<")
    return {
      ...base,
      message: `\`<<\` in ${where} merges nothing: merge keys are no part of YAML 1.2`,
      advice: "Write out the keys that it stands for; an alias can repeat one whole value: `needs: *name`.",
    };
  const foreign =
    adviceOnFigureKey(key, knownKeys(path), written) ??
    linkKeyAdvice(key, path, root) ??
    foreignKeyAdvice(key, knownKeys(path), root);
  if (foreign) return { ...base, message: `\`${key}\` is not a key of ${where}`, advice: foreign };
  const group = close === undefined ? { group: { cause: `unknown in ${path.join("/")}`, name: `\`${key}\`` } } : {};
  return { ...base, ...group, message: `\`${key}\` is not a key of ${where}`, advice: keysAdvice(path, close) };
}

function writtenBehind(node: SourceNode, key: string): string {
  const value = entryOf(node, key)?.value;
  return value?.kind === "scalar" && value.value !== null ? String(value.value) : "…";
}

function keysAdvice(path: CanvasPath, close: string | undefined): string {
  const known = knownKeys(path);
  return [
    ...(close === undefined ? [] : [meantAdvice([close])]),
    ...(known.length === 0 ? [] : [`Its keys are ${known.join(", ")}.`]),
    "Facts of your own may stand under a key that begins with `x-`.",
  ].join(" ");
}

function explainMissingKey(path: CanvasPath, key: string): SchemaProblem {
  const base = {
    at: { path },
    subject: [...path, key].join("/"),
    drops: withoutKey(path),
    mayHide: path.length > 0,
  } as const;
  if (path.length === 0 && key === "canvas")
    return {
      ...base,
      message: "the line `canvas: 1` is missing: it says which version of the format the file is written in",
      advice: "Put `canvas: 1` at the top.",
    };
  if (path.length === 0)
    return { ...base, message: `the canvas has no \`${key}\``, advice: "Add `name:` with the name of the business." };
  return { ...base, message: `${nameOfPlace(path)} has no \`${key}\``, advice: `Add \`${key}\`.` };
}

/** What cannot be read for want of a key; of a canvas, the rest can. */
function withoutKey(path: CanvasPath): readonly CanvasPath[] {
  return path.length === 0 ? [] : [path];
}

/** What stands at a path, in the field's words: `channel "website"`, else the path itself. */
export function nameOfPlace(path: CanvasPath): string {
  const [block, id, ...rest] = path;
  if (isBlockId(block) && typeof id === "string" && rest.length === 0) return `${blockOf(block).item} \`${id}\``;
  return pathInWords(path);
}
