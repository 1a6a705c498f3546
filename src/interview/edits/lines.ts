import { foldName } from "../../analysis/fold.js";
import { wordsOf } from "../../analysis/word-lists.js";
import { fieldOfText } from "../../document/edit/plain-field.js";
import type { CanvasEdit } from "../../model/finding.js";
import type { CanvasPath } from "../../model/path.js";
import { closestWords } from "../../text/closest-words.js";
import type { InterviewState } from "../state.js";
import { idFor } from "./ids.js";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What became of a list of names when it was written anew. */
export interface Reconciled<T extends Named> {
  readonly kept: readonly { readonly item: T; readonly name: string }[];
  readonly added: readonly string[];
  readonly removed: readonly T[];
}

/** Matches lines with the items they name: first by name, then lines that word a name differently. */
export function reconcile<T extends Named>(items: readonly T[], lines: readonly string[]): Reconciled<T> {
  const left = new Set(items);
  const matched = new Map<string, T>();
  for (const isMatch of [isSameName, isRewording]) {
    for (const line of lines) {
      const item = matched.has(line) ? undefined : [...left].find(({ name }) => isMatch(name, line));
      if (item === undefined) continue;
      matched.set(line, item);
      left.delete(item);
    }
  }
  return {
    kept: [...matched].map(([name, item]) => ({ item, name })),
    added: lines.filter((line) => !matched.has(line)),
    removed: [...left],
  };
}

function isSameName(name: string, line: string): boolean {
  return foldName(name) === foldName(line);
}

/** A name with a typing mistake mended, or half of its longer words kept, is still the same thing. */
function isRewording(name: string, line: string): boolean {
  if (closestWords(line, [name]).length > 0) return true;
  const [before, after] = [name, line].map((text) => new Set(wordsOf(text).filter((word) => word.length > 2)));
  const kept = [...(before ?? [])].filter((word) => after?.has(word)).length;
  return kept > 0 && kept * 2 >= Math.min(before?.size ?? 0, after?.size ?? 0);
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
