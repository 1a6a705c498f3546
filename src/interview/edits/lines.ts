import { foldName } from "../../analysis/fold.js";
import { fieldOfText } from "../../document/edit/plain-field.js";
import type { CanvasEdit } from "../../model/finding.js";
import type { CanvasPath } from "../../model/path.js";
import type { Was } from "../question.js";
import type { InterviewState } from "../state.js";
import { idFor } from "./ids.js";
import { isSameName, likeness } from "./rewording.js";

/** Something with an id and a name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What became of a list of names when it was written anew. */
export interface Reconciled<T extends Named> {
  readonly kept: readonly { readonly item: T; readonly name: string }[];
  readonly added: readonly string[];
  readonly removed: readonly T[];
}

/**
 * Matches lines with the items they name: a line that was written anew at its place is still its item; then by name, then
 * lines that word a name differently.
 * @param was where it is not known, a line that stands in the place of an item between the same neighbours is that item
 */
export function reconcile<T extends Named>(items: readonly T[], lines: readonly string[], was?: Was): Reconciled<T> {
  const found = matches(items, lines, was);
  const left = new Set(items);
  for (const item of found.values()) left.delete(item);
  return {
    kept: lines.flatMap((name, i) => {
      const item = found.get(i);
      return item === undefined ? [] : [{ item, name }];
    }),
    added: lines.filter((_, i) => !found.has(i)),
    removed: [...left],
  };
}

/** The item of each line that has one, by the index of the line. */
function matches<T extends Named>(items: readonly T[], lines: readonly string[], was?: Was): Map<number, T> {
  const found = new Map<number, T>();
  const left = new Set(items);
  const match = (isMatch: (item: T, line: string, i: number) => boolean): void => {
    for (const [i, line] of lines.entries()) {
      const item = found.has(i) ? undefined : [...left].find((one) => isMatch(one, line, i));
      if (item === undefined) continue;
      found.set(i, item);
      left.delete(item);
    }
  };
  match(({ name }, _, i) => name === was?.[i]);
  match(({ name }, line) => isSameName(name, line));
  matchByLikeness(left, lines, found);
  if (was === undefined) matchByPlace(items, lines, found);
  return found;
}

/** A line that words a name differently is the item, of those left, that it is most like. */
function matchByLikeness<T extends Named>(left: Set<T>, lines: readonly string[], found: Map<number, T>): void {
  const likely = [...lines.entries()].flatMap(([i, line]) => {
    const items = found.has(i) ? [] : [...left];
    return items.map((item) => ({ i, item, likeness: likeness(item.name, line) })).filter((one) => one.likeness > 0);
  });
  for (const { i, item } of likely.sort((a, b) => b.likeness - a.likeness)) {
    if (found.has(i) || !left.delete(item)) continue;
    found.set(i, item);
  }
}

/** Between two lines whose items are known, as many lines as items are these items, in their order. */
function matchByPlace<T extends Named>(items: readonly T[], lines: readonly string[], found: Map<number, T>): void {
  const known = new Set(found.values());
  let [fromLine, fromItem] = [0, 0];
  for (let end = 0; end <= lines.length; end++) {
    const item = found.get(end);
    if (end < lines.length && item === undefined) continue;
    const endItem = item === undefined ? items.length : items.indexOf(item);
    const between = items.slice(fromItem, endItem);
    if (between.length === end - fromLine && between.every((one) => !known.has(one)))
      for (const [i, one] of between.entries()) found.set(fromLine + i, one);
    [fromLine, fromItem] = [end + 1, endItem + 1];
  }
}

/** Makes ids for new names, unlike each other and those taken. */
export function newIds(names: readonly string[], taken: Iterable<string>, fallback: string): readonly Named[] {
  const used = new Set(taken);
  return names.map((name) => {
    const id = idFor(name, used, fallback);
    used.add(id);
    return { id, name };
  });
}

/** Gives an item a name, in the form in which it is written: a plain text, or a key of its own. */
export function renameEdits(state: InterviewState, path: CanvasPath, item: Named, name: string): readonly CanvasEdit[] {
  if (item.name === name) return [];
  const isText = typeof fieldOfText(state.source, path) === "string";
  return [{ kind: "set", path: isText ? path : [...path, "name"], value: name }];
}

/** Says when a list names one thing twice. */
export function repeated(lines: readonly string[]): string | undefined {
  const seen = new Set<string>();
  for (const line of lines) {
    const folded = foldName(line) || line;
    if (seen.has(folded)) return `"${line}" is there twice.`;
    seen.add(folded);
  }
  return undefined;
}
