import { entryOf, type SourceNode } from "./source-tree.js";

/** Tells whether an item of an id may stand in the file although an error keeps it out of the canvas. */
export type Hides = (id: string) => boolean;

export const HIDES_NOTHING: Hides = () => false;

/** Where a whole block is left out, everything may stand in it; else what stands as a key where items do. */
export function hides(tree: SourceNode, isBlockLeftOut: boolean): Hides {
  if (isBlockLeftOut) return () => true;
  let written: ReadonlySet<string> | undefined;
  return (id) => {
    written ??= new Set(itemKeys(tree).map(folded));
    return written.has(folded(id));
  };
}

/** The keys of items, and of the parts of offers. */
function itemKeys(tree: SourceNode): readonly string[] {
  return entriesOf(tree).flatMap(({ value: block }) =>
    entriesOf(block).flatMap(({ key, value }) => [
      key,
      ...entriesOf(entryOf(value, "elements")?.value).map((element) => element.key),
    ]),
  );
}

function entriesOf(node: SourceNode | undefined) {
  return node?.kind === "map" ? node.entries : [];
}

/** `Old Cafés` and `old-cafés` may be the same id: the first is no id yet. */
function folded(key: string): string {
  return key.toLowerCase().replace(/[\s_]+/g, "-");
}
