import type { ResolvedLink } from "../../src/analysis/links.js";
import type { Item, Segment } from "../../src/model/canvas.js";
import type { CanvasEdit, PlainValue } from "../../src/model/finding.js";
import type { CanvasPath } from "../../src/model/path.js";
import type { Sample } from "./operator.js";

export function set(path: CanvasPath, value: PlainValue): CanvasEdit {
  return { kind: "set", path, value };
}

export function remove(path: CanvasPath): CanvasEdit {
  return { kind: "remove", path };
}

/** Sets a field of an item. */
export function setOf(item: Pick<Item, "path">, field: string, value: PlainValue): CanvasEdit {
  return set([...item.path, field], value);
}

/** Adds to a field of an item that holds one or several. */
export function append(item: Pick<Item, "path">, field: string, value: PlainValue): CanvasEdit {
  return { kind: "append", path: [...item.path, field], value };
}

/** Takes a field of an item away, where it is written. */
export function removeOf(item: Pick<Item, "path">, field: string): CanvasEdit {
  return remove([...item.path, field]);
}

/** The id of an item of an example: they all have one. */
export function idOf({ id, name }: Pick<Item, "id" | "name">): string {
  if (id === undefined) throw new Error(`"${name}" has no id`);
  return id;
}

/** Every two served segments, in file order. */
export function* pairsOf({ facts }: Sample): Iterable<readonly [Segment, Segment]> {
  for (const [i, a] of facts.served.entries()) for (const b of facts.served.slice(i + 1)) yield [a, b];
}

/** The written links to a segment; `all` is none. */
export function linksTo({ facts }: Sample, item: Pick<Item, "block" | "id">): readonly ResolvedLink[] {
  return facts.links.all.filter(
    ({ resolution }) =>
      resolution.status === "found" && resolution.target.kind === item.block && resolution.target.id === item.id,
  );
}

/** The field that a link stands in, whether as its one value or in a list. */
export function fieldOf({ ref }: Pick<ResolvedLink, "ref">): CanvasPath {
  return typeof ref.path.at(-1) === "number" ? ref.path.slice(0, -1) : ref.path;
}

/** Takes links out, the last first: a removal must not move what is still to be removed. */
export function unlink(links: readonly ResolvedLink[]): readonly CanvasEdit[] {
  return links.map(({ ref }) => remove(ref.path)).reverse();
}

/** True when an offer is for `all`: whoever is new is offered something at once. */
export function offeredByAll({ canvas }: Sample): boolean {
  return canvas.valuePropositions.some((offer) => offer.for?.some(({ to }) => to === "all"));
}
