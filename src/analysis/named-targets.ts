import type { TargetKind } from "../model/link-targets.js";
import { foldName } from "./fold.js";
import { meansAll } from "./means-all.js";
import { nameOfTarget, type Target } from "./target.js";

/** What stands between the names in a row of them, in several scripts. */
const BETWEEN = /[,;&+、，；،؛]|\s(?:and|und|et|y|e|en)\s/;

/** A row of more is none. */
const MOST = 20;

/** Finds which ids are meant where someone wrote names: `Office workers`, `members; guests`, `All`. */
export function nameFinder(byKind: ReadonlyMap<TargetKind, ReadonlyMap<string, Target>>) {
  const names = new Map<TargetKind, ReadonlyMap<string, string>>();
  const namesOf = (kind: TargetKind): ReadonlyMap<string, string> => {
    const known = names.get(kind) ?? idsByName(byKind.get(kind));
    names.set(kind, known);
    return known;
  };
  const idOf = (text: string, kinds: readonly TargetKind[]): string | undefined => {
    const found = kinds.flatMap((kind) =>
      byKind.get(kind)?.has(text) ? text : (namesOf(kind).get(foldName(text)) ?? []),
    );
    return found.length === 1 ? found[0] : undefined;
  };
  return (text: string, kinds: readonly TargetKind[], allowsAll: boolean): readonly string[] => {
    if (allowsAll && (text.toLowerCase() === "all" || text === "*")) return ["all"];
    const id = idOf(text, kinds);
    if (id !== undefined) return [id];
    if (allowsAll && meansAll(text)) return ["all"];
    // `a, b, and c` has nothing between two of them; `a b` nothing but a space.
    const split = text.split(BETWEEN, MOST + 1).map((part) => part.trim());
    const parts = split.length > 1 ? split.filter((part) => part !== "" && part !== "and") : text.split(" ", MOST + 1);
    if (parts.length < 2 || parts.length > MOST) return [];
    const ids = parts.flatMap((part) => idOf(part, kinds) ?? idOf(part.toLowerCase(), kinds) ?? []);
    return ids.length === parts.length ? ids : [];
  };
}

/** What goes by a name that others have too is not meant by it. */
function idsByName(targets: ReadonlyMap<string, Target> | undefined): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const shared = new Set<string>();
  for (const [id, target] of targets ?? []) {
    const name = foldName(nameOfTarget(target));
    if (ids.has(name)) shared.add(name);
    else if (name !== "") ids.set(name, id);
  }
  for (const name of shared) ids.delete(name);
  return ids;
}
