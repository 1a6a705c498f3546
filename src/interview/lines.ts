import { foldName } from "../analysis/fold.js";
import type { TargetKind } from "../analysis/targets.js";
import { fieldOfText } from "../document/edit/plain-field.js";
import type { CanvasEdit } from "../model/finding.js";
import type { CanvasPath } from "../model/path.js";
import { idFor } from "./ids.js";
import { unlinkEdits } from "./links.js";
import type { InterviewState } from "./state.js";

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

/** Matches lines with the items they name: by name first; then, in order, lines that were written anew with what is left. */
export function reconcile<T extends Named>(items: readonly T[], lines: readonly string[]): Reconciled<T> {
  const left = new Map(items.map((item) => [foldName(item.name), item]));
  const matched = new Map<string, T>();
  for (const line of lines) {
    const item = left.get(foldName(line));
    if (item === undefined || matched.has(line)) continue;
    matched.set(line, item);
    left.delete(foldName(line));
  }
  const rest = [...left.values()];
  const isRewritten = lines.length === items.length;
  for (const line of lines) {
    const next = isRewritten && !matched.has(line) ? rest.shift() : undefined;
    if (next) matched.set(line, next);
  }
  return {
    kept: [...matched].map(([name, item]) => ({ item, name })),
    added: lines.filter((line) => !matched.has(line)),
    removed: rest,
  };
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

/** Takes an item out of the canvas, and out of all links. */
export function removeEdits(
  state: InterviewState,
  kind: TargetKind,
  path: CanvasPath,
  id: string,
): readonly CanvasEdit[] {
  return [...unlinkEdits(state, kind, id), { kind: "remove", path }];
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
