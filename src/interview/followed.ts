import type { Plain } from "../document/edit/plain.js";
import type { CanvasEdit } from "../model/finding.js";
import type { CanvasPath } from "../model/path.js";

/** What a name is from now on; undefined when it goes. */
export type Rename = (name: string) => string | undefined;

/** What makes a value follow the names in it. */
export interface Followed {
  readonly edits: readonly CanvasEdit[];
  /** True when nothing is left of it. */
  readonly isGone: boolean;
}

export const UNTOUCHED: Followed = { edits: [], isGone: false };

/** Renames the entries of a list, entry by entry: each keeps its place, its quotes and its comment. */
export function followedList(list: Plain, path: CanvasPath, rename: Rename): Followed {
  if (!Array.isArray(list)) return UNTOUCHED;
  const kept = new Set<Plain>(list.filter((entry) => typeof entry === "string" && rename(entry) === entry));
  const edits = list.map((entry, i): CanvasEdit | undefined => {
    const now = typeof entry === "string" ? rename(entry) : entry;
    if (now === entry) return undefined;
    if (now === undefined || kept.has(now)) return { kind: "remove", path: [...path, i] };
    kept.add(now);
    return { kind: "set", path: [...path, i], value: now };
  });
  // From the end, so that the indexes before stay true.
  return wholeIfGone(list.length, [...edits].reverse(), path);
}

/** Renames the keys of a map, and lets its values follow. */
export function followedMap(
  map: Plain,
  path: CanvasPath,
  rename: Rename,
  follow: (key: string, value: Plain, path: CanvasPath) => Followed,
): Followed {
  if (!(map instanceof Map)) return UNTOUCHED;
  const taken = new Set(map.keys());
  const entries = [...map].map(([key, value]): readonly CanvasEdit[] | undefined => {
    const at = [...path, key];
    const [now, inside] = [rename(key), follow(key, value, at)];
    if (now === undefined || inside.isGone || (now !== key && taken.has(now))) return undefined;
    taken.add(now);
    return now === key ? inside.edits : [...inside.edits, { kind: "rename-key", path: at, to: now }];
  });
  const keys = [...map.keys()];
  const edits = entries.flatMap((each, i): readonly CanvasEdit[] => {
    return each ?? [{ kind: "remove", path: [...path, keys[i] ?? ""] }];
  });
  return wholeIfGone(map.size, edits, path);
}

/** What would be left empty goes whole: it says no more than nothing. */
function wholeIfGone(size: number, edits: readonly (CanvasEdit | undefined)[], path: CanvasPath): Followed {
  const made = edits.filter((edit) => edit !== undefined);
  const gone = made.filter(({ kind, path: at }) => kind === "remove" && at.length === path.length + 1);
  const isGone = size > 0 && gone.length === size;
  return { edits: isGone ? [{ kind: "remove", path }] : made, isGone };
}
