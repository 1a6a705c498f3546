import { foldName } from "./fold.js";
import type { Target, TargetKind } from "./target.js";

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
    for (const kind of kinds) {
      const id = byKind.get(kind)?.has(text) ? text : namesOf(kind).get(foldName(text));
      if (id !== undefined) return id;
    }
    return undefined;
  };
  return (text: string, kinds: readonly TargetKind[], allowsAll: boolean): readonly string[] => {
    if (allowsAll && text.toLowerCase() === "all") return ["all"];
    const id = idOf(text, kinds);
    if (id !== undefined) return [id];
    const ids = text.split(BETWEEN, MOST + 1).map((part) => idOf(part.trim(), kinds));
    return ids.length > MOST ? [] : ids.flatMap((one) => one ?? []).filter((_, __, all) => all.length === ids.length);
  };
}

/** What goes by a name that others have too is not meant by it. */
function idsByName(targets: ReadonlyMap<string, Target> | undefined): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const shared = new Set<string>();
  for (const [id, target] of targets ?? []) {
    const name = foldName(nameOf(target));
    if (ids.has(name)) shared.add(name);
    else if (name !== "") ids.set(name, id);
  }
  for (const name of shared) ids.delete(name);
  return ids;
}

function nameOf(target: Target): string {
  switch (target.kind) {
    case "element":
      return target.element.name;
    case "needs":
      return target.need.text;
    case "hypotheses":
      return "";
    default:
      return target.item.name;
  }
}
