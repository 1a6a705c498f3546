import { grouped } from "../../model/grouped.js";
import { foldName } from "../fold.js";

/** What entries are known by in two versions of a canvas. */
export interface Known {
  readonly id: string | undefined;
  readonly name: string;
}

export interface Paired<T> {
  readonly stayed: readonly (readonly [before: T, after: T])[];
  readonly added: readonly T[];
  readonly removed: readonly T[];
}

/** Finds the entries of one version in another: by their ids, and those whose id is new or missing by their names. */
export function pairedEntries<T extends Known>(before: readonly T[], after: readonly T[]): Paired<T> {
  const left = new Set(before);
  const found = new Map<T, T>();
  for (const keyOf of [idOf<T>, nameOf<T>]) {
    const known = grouped(left, keyOf);
    for (const entry of after) {
      if (found.has(entry)) continue;
      // Entries of a list may have the same name: the first is the first.
      const old = known.get(keyOf(entry) ?? "")?.shift();
      if (old === undefined) continue;
      left.delete(old);
      found.set(entry, old);
    }
  }
  return {
    stayed: after.flatMap((entry) => {
      const old = found.get(entry);
      return old === undefined ? [] : [[old, entry] as const];
    }),
    added: after.filter((entry) => !found.has(entry)),
    removed: [...left],
  };
}

function idOf<T extends Known>({ id }: T): string | undefined {
  return id;
}

/** A name that folds to nothing is compared as it is. */
function nameOf<T extends Known>({ name }: T): string {
  return foldName(name) || name;
}
