import type { Canvas, Hypothesis, Item, Links, Reference } from "../model/canvas.js";
import type { ItemBlock } from "../model/item-place.js";
import type { LinkField } from "./targets.js";

/** A link as it stands in the file. */
export interface WrittenLink {
  readonly ref: Reference;
  readonly field: LinkField;
  readonly owner: Item | Hypothesis;
  readonly ownerBlock: ItemBlock;
  readonly within: "element" | undefined;
}

/** Every link as it stands in the file, the links of elements and price tiers under their value proposition or stream. */
export function writtenLinks(canvas: Canvas): readonly WrittenLink[] {
  const found: WrittenLink[] = [];
  const add = (owner: Item, field: LinkField, links: Links, within?: "element"): void => {
    for (const ref of links ?? []) found.push({ ref, field, owner, ownerBlock: owner.block, within });
  };
  for (const s of canvas.segments) {
    for (const { on } of s.dependsOn) add(s, "depends_on", [on]);
    for (const { from } of s.separateFrom) add(s, "separate_from", [from]);
  }
  for (const vp of canvas.valuePropositions) {
    add(vp, "for", vp.for);
    add(vp, "addresses", vp.addresses);
    for (const element of vp.elements) add(vp, "addresses", element.addresses, "element");
  }
  for (const c of canvas.channels) {
    add(c, "for", c.for);
    add(c, "delivers", c.delivers);
  }
  for (const r of canvas.relationships) add(r, "for", r.for);
  for (const s of canvas.streams) {
    add(s, "from", s.from);
    add(s, "for", s.for);
    for (const tier of s.tiers) add(s, "adds", tier.adds);
  }
  for (const r of canvas.resources) add(r, "for", r.for);
  for (const a of canvas.activities) add(a, "for", a.for);
  for (const p of canvas.partners) add(p, "provides", p.provides);
  for (const c of canvas.costs) add(c, "of", c.of);
  for (const owner of canvas.hypotheses)
    for (const ref of owner.about ?? [])
      found.push({ ref, field: "about", owner, ownerBlock: "hypotheses", within: undefined });
  return found;
}
