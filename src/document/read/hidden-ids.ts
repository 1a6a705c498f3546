import { entryOf, type PlainTree, type SourceNode } from "../source-tree.js";

/** Tells whether an item of an id may stand in the file although an error keeps it out of the canvas. */
export type Hides = (id: string) => boolean;

export const HIDES_NOTHING: Hides = () => false;

/**
 * @param kept what of the file was made into the canvas
 * @param mayHoldAnyId what is left out may hold any id; else only what stands as a key where items do
 */
export function hides(tree: SourceNode, kept: PlainTree, mayHoldAnyId: boolean): Hides {
  if (mayHoldAnyId) return () => true;
  let hidden: ReadonlySet<string> | undefined;
  return (id) => {
    hidden ??= new Set(itemPaths(tree).flatMap((path) => (isIn(kept, path) ? [] : folded(path.at(-1) ?? ""))));
    return hidden.has(folded(id));
  };
}

/** Where items stand, and the parts of offers. */
function itemPaths(tree: SourceNode): readonly (readonly string[])[] {
  return entriesOf(tree).flatMap(({ key: block, value: items }) =>
    entriesOf(items).flatMap(({ key: item, value }) => [
      [block, item],
      ...entriesOf(entryOf(value, "elements")?.value).map(({ key }) => [block, item, "elements", key]),
    ]),
  );
}

function entriesOf(node: SourceNode | undefined) {
  return node?.kind === "map" ? node.entries : [];
}

function isIn(plain: PlainTree, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true;
  if (typeof plain !== "object" || plain === null || Array.isArray(plain)) return false;
  return Object.hasOwn(plain, key) && isIn(plain[key] ?? null, rest);
}

/** True of ids that differ in case, spaces, `_` and `-` only. */
export function isSpeltAs(written: string, id: string): boolean {
  return folded(written) === folded(id);
}

/** `Old Cafés` and `old-cafés` may be the same id: the first is no id yet. */
function folded(key: string): string {
  return key.toLowerCase().replace(/[\s_]+/g, "-");
}
