import type { Canvas, Hypothesis, Item, Reference } from "../model/canvas.js";
import { grouped } from "../model/grouped.js";
import type { ItemBlock } from "../model/item-place.js";
import type { LinkField, Resolution, TargetIndex } from "./targets.js";
import { writtenLinks } from "./written-links.js";

/** One written link with its owner and what it resolves to. */
export interface ResolvedLink {
  readonly ref: Reference;
  readonly field: LinkField;
  readonly owner: Item | Hypothesis;
  readonly ownerBlock: ItemBlock;
  readonly resolution: Resolution;
}

/** All links of a canvas but the entries of `needs`, in file order. */
export interface ResolvedLinks {
  readonly all: readonly ResolvedLink[];
  readonly unresolved: readonly ResolvedLink[];
  /** Those of one field of a block's items, as `channels/for`. */
  unresolvedAt(place: string): readonly ResolvedLink[];
  of(owner: Item | Hypothesis): readonly ResolvedLink[];
  at(owner: Item | Hypothesis, field: LinkField): readonly ResolvedLink[];
}

/** Finds what each link of a canvas points at. */
export function resolvedLinks(canvas: Canvas, index: TargetIndex): ResolvedLinks {
  const all = writtenLinks(canvas).map(({ ref, field, owner, ownerBlock, within }): ResolvedLink => {
    return { ref, field, owner, ownerBlock, resolution: index.resolve(ref, within ?? ownerBlock, field) };
  });
  const unresolved = all.filter(({ resolution: { status } }) => status !== "found" && status !== "all");
  const byOwner = grouped(all, ({ owner }) => owner);
  const byPlace = grouped(unresolved, ({ ownerBlock, field }) => `${ownerBlock}/${field}`);
  const of = (owner: Item | Hypothesis): readonly ResolvedLink[] => byOwner.get(owner) ?? NONE;
  return {
    all,
    unresolved,
    unresolvedAt: (place) => byPlace.get(place) ?? NONE,
    of,
    at: (owner, field) => of(owner).filter((link) => link.field === field),
  };
}

const NONE: readonly ResolvedLink[] = [];
