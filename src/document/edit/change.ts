import type { CanvasEdit } from "../../model/finding.js";
import type { CanvasPath } from "../../model/path.js";
import { EditError } from "./edit-error.js";
import { type Plain, samePlain, toPlain } from "./plain.js";
import { requireKind } from "./require-kind.js";
import { requirePath } from "./require-path.js";

/** The value that a document has after an edit; only what lies on the path of the edit is a new object. */
export function changed(root: Plain, edit: CanvasEdit): Plain {
  requirePath(edit.path);
  requireKind(edit.kind);
  if (edit.kind === "absorb") requirePath(edit.from);
  switch (edit.kind) {
    case "set":
      return withValueAt(root, edit.path, 0, () => toPlain(edit.value));
    case "append":
      return withValueAt(root, edit.path, 0, (old) => appended(old, toPlain(edit.value), edit.path));
    case "remove":
      return valueAt(root, edit.path) === undefined ? root : without(root, edit.path);
    case "rename-key":
      return renamed(root, edit.path, edit.to);
    case "absorb":
      return without(withForeignKeys(root, edit.path, valueAt(root, edit.from)), edit.from);
  }
}

/** Keys of other tools that the one at a path has not got. */
function withForeignKeys(root: Plain, path: CanvasPath, from: Plain | undefined): Plain {
  const keys = from instanceof Map ? [...from].filter(([key]) => key.startsWith("x-")) : [];
  return keys.reduce((all, [key, value]) => withValueAt(all, [...path, key], 0, (old) => old ?? value), root);
}

/** What stands at a path; undefined when nothing does. */
export function valueAt(root: Plain, path: CanvasPath): Plain | undefined {
  let value: Plain | undefined = root;
  for (const key of path) value = value === undefined ? undefined : childOf(value, key);
  return value;
}

function childOf(value: Plain, key: string | number): Plain | undefined {
  if (Array.isArray(value)) return value[Number(key)];
  return value instanceof Map ? value.get(String(key)) : undefined;
}

function withValueAt(old: Plain | undefined, path: CanvasPath, depth: number, make: (old?: Plain) => Plain): Plain {
  const key = path[depth];
  if (key === undefined) return make(old);
  if (Array.isArray(old) && (typeof key === "number" || (old.length > 0 && /^\d+$/.test(key)))) {
    const index = Number(key);
    if (index > old.length) throw new EditError(`there is no place ${index} in a list of ${old.length}`);
    return replacedIn(old, index, path, depth, make);
  }
  const map = asMap(old, path.slice(0, depth));
  map.set(String(key), withValueAt(map.get(String(key)), path, depth + 1, make));
  return map;
}

function replacedIn(
  list: Plain[],
  index: number,
  path: CanvasPath,
  depth: number,
  make: (old?: Plain) => Plain,
): Plain {
  const copy = [...list];
  copy[index] = withValueAt(list[index], path, depth + 1, make);
  return copy;
}

/** A copy of a map; a short form (a plain text where a map may stand) is spelled out, and an empty list says no more than none. */
function asMap(value: Plain | undefined, path: CanvasPath): Map<string, Plain> {
  if (value instanceof Map) return new Map(value);
  if (value === undefined || value === null) return new Map();
  if (Array.isArray(value) && value.length === 0) return new Map();
  if (Array.isArray(value)) throw new EditError(`${inWords(path)} is a list; its entries have no ids to be found by`);
  if (path.length === 0) throw new EditError("the file is no map, so nothing can be put under a key of it");
  return new Map([[shortFormKey(path), value]]);
}

function inWords(path: CanvasPath): string {
  return path.length === 0 ? "the file" : path.join(".");
}

/** What a plain text stands for where the format allows one in place of a map. */
function shortFormKey(path: CanvasPath): string {
  const [first, , third] = path;
  if (first === "needs") return "text";
  if (third === "elements" || third === "claim") return "text";
  if (third === "better_than") return "alternative";
  return first === "hypotheses" ? "statement" : "name";
}

function appended(old: Plain | undefined, value: Plain, path: CanvasPath): Plain {
  if (old === undefined || old === null) return [value];
  if (old instanceof Map)
    throw new EditError(`${inWords(path)} is a map; set its new entry under a key of its own, instead of appending it`);
  return Array.isArray(old) ? [...old, value] : [old, value];
}

function without(root: Plain, path: CanvasPath): Plain {
  const parent = path.slice(0, -1);
  const key = path.at(-1);
  if (key === undefined) throw new EditError("the whole document cannot be removed");
  return withValueAt(root, parent, 0, (old) => {
    if (Array.isArray(old)) return old.filter((_, index) => index !== Number(key));
    const map = new Map(old instanceof Map ? old : []);
    map.delete(String(key));
    return map;
  });
}

function renamed(root: Plain, path: CanvasPath, to: string): Plain {
  const from = path.at(-1);
  const parent = valueAt(root, path.slice(0, -1));
  if (!(parent instanceof Map) || from === undefined || !parent.has(String(from))) {
    throw new EditError(`there is no ${path.join(".")} to rename`);
  }
  if (parent.has(to) && to !== String(from)) throw new EditError(`there is already a ${to} beside ${from}`);
  const map = new Map([...parent].map(([key, value]) => [key === String(from) ? to : key, value]));
  return withValueAt(root, path.slice(0, -1), 0, () => map);
}

/** One change of the text: what stands at `path` becomes `value`, is new at the end of its parent, goes away, or gets another key. */
export type Step =
  | { readonly kind: "replace" | "insert"; readonly path: CanvasPath; readonly value: Plain }
  | { readonly kind: "remove"; readonly path: CanvasPath }
  | { readonly kind: "rename"; readonly path: CanvasPath; readonly to: string }
  /** The list at `path` becomes a map: each of its entries gets a key, and stays as it is written. */
  | { readonly kind: "give-keys"; readonly path: CanvasPath; readonly keys: readonly string[] }
  /** Changes no value: the comments within `from` are copied below `path`. */
  | { readonly kind: "keep-comments"; readonly path: CanvasPath; readonly from: CanvasPath };

/** The steps of the text that an edit asks for, given the values before and after it. */
export function stepsOf(edit: CanvasEdit, before: Plain, after: Plain): readonly Step[] {
  if (edit.kind === "rename-key") return [{ kind: "rename", path: edit.path, to: edit.to }];
  // What stays does not tell which entry goes, of items that are alike; and comments go only with what is said to go.
  if (edit.kind === "remove") return before === after ? [] : [{ kind: "remove", path: edit.path }];
  if (edit.kind === "absorb")
    return [{ kind: "keep-comments", path: edit.path, from: edit.from }, ...stepsBetween(before, after)];
  return stepsAlong(edit.path, before, after);
}

/** Nothing beside the path of an edit has changed: what lies there is not looked at. */
function stepsAlong(path: CanvasPath, from: Plain, to: Plain): readonly Step[] {
  let [before, after] = [from, to];
  for (const [depth, key] of path.entries()) {
    const [inside, changedInside] = [childOf(before, key), childOf(after, key)];
    if (inside === undefined || changedInside === undefined) return stepsBetween(before, after, path.slice(0, depth));
    [before, after] = [inside, changedInside];
  }
  return stepsBetween(before, after, path);
}

/** The smallest steps from one value to another, in an order in which each path is valid when its turn comes. */
function stepsBetween(from: Plain, to: Plain, path: CanvasPath = []): readonly Step[] {
  if (from === to || samePlain(from, to)) return [];
  if (from instanceof Map && to instanceof Map && from.size > 0 && to.size > 0) return mapSteps(from, to, path);
  if (Array.isArray(from) && Array.isArray(to) && from.length > 0 && to.length > 0) return listSteps(from, to, path);
  if (Array.isArray(from) && to instanceof Map && isNamed(from, to)) return keySteps(from.length, to, path);
  return [{ kind: "replace", path, value: to }];
}

/** True for a map that begins with the texts of a list, each under a key. */
function isNamed(list: readonly Plain[], map: ReadonlyMap<string, Plain>): boolean {
  const values = [...map.values()];
  return list.length > 0 && list.every((item, i) => typeof item === "string" && item === values[i]);
}

function keySteps(count: number, to: ReadonlyMap<string, Plain>, path: CanvasPath): readonly Step[] {
  const keys = [...to.keys()].slice(0, count);
  const more = [...to].slice(count).map(([key, value]): Step => ({ kind: "insert", path: [...path, key], value }));
  return [{ kind: "give-keys", path, keys }, ...more];
}

function mapSteps(from: Map<string, Plain>, to: Map<string, Plain>, path: CanvasPath): readonly Step[] {
  const kept = [...from.keys()].filter((key) => to.has(key));
  if (kept.length === 0) return [{ kind: "replace", path, value: to }];
  const steps: Step[] = kept.flatMap((key) => stepsBetween(from.get(key) ?? null, to.get(key) ?? null, [...path, key]));
  for (const key of from.keys()) if (!to.has(key)) steps.push({ kind: "remove", path: [...path, key] });
  for (const [key, value] of to) if (!from.has(key)) steps.push({ kind: "insert", path: [...path, key], value });
  return steps;
}

function listSteps(from: readonly Plain[], to: Plain[], path: CanvasPath): readonly Step[] {
  const same = (a: Plain | undefined, b: Plain | undefined) => a !== undefined && b !== undefined && samePlain(a, b);
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && same(from[start], to[start])) start++;
  let end = 0;
  while (end < shorter - start && same(from.at(-1 - end), to.at(-1 - end))) end++;
  if (from.length === to.length) {
    const changedItems = from.slice(start, from.length - end);
    return changedItems.flatMap((old, i) => stepsBetween(old, to[start + i] ?? null, [...path, start + i]));
  }
  if (start === from.length)
    return to.slice(start).map((value, i) => ({ kind: "insert", path: [...path, start + i], value }));
  if (start + end === to.length) {
    const gone = from.slice(start, from.length - end).map((_, i) => start + i);
    return gone.reverse().map((index) => ({ kind: "remove", path: [...path, index] }));
  }
  return [{ kind: "replace", path, value: to }];
}
