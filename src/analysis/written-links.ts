import type { BlockId } from "../model/blocks.js";
import type { Canvas, Hypothesis, Item, Links, Reference } from "../model/canvas.js";
import type { LinkField } from "./targets.js";

/** A link as it stands in the file. */
export interface WrittenLink {
  readonly ref: Reference;
  readonly field: LinkField;
  readonly owner: Item | Hypothesis;
  readonly ownerBlock: BlockId | "hypotheses";
  readonly within?: "element";
}

/** Every link as it stands in the file, the links of elements and price tiers under their value proposition or stream. */
export function* writtenLinks(canvas: Canvas): Iterable<WrittenLink> {
  const of = function* (owner: Item, field: LinkField, links: Links, within?: "element"): Iterable<WrittenLink> {
    for (const ref of links ?? []) yield { ref, field, owner, ownerBlock: owner.block, ...(within ? { within } : {}) };
  };
  for (const s of canvas.segments) {
    yield* of(
      s,
      "depends_on",
      s.dependsOn.map((d) => d.on),
    );
    yield* of(
      s,
      "separate_from",
      s.separateFrom.map((c) => c.from),
    );
  }
  for (const vp of canvas.valuePropositions) {
    yield* of(vp, "for", vp.for);
    yield* of(vp, "addresses", vp.addresses);
    for (const element of vp.elements) yield* of(vp, "addresses", element.addresses, "element");
  }
  for (const c of canvas.channels) {
    yield* of(c, "for", c.for);
    yield* of(c, "delivers", c.delivers);
  }
  for (const r of canvas.relationships) yield* of(r, "for", r.for);
  for (const s of canvas.streams) {
    yield* of(s, "from", s.from);
    yield* of(s, "for", s.for);
    for (const tier of s.tiers) yield* of(s, "adds", tier.adds);
  }
  for (const r of canvas.resources) yield* of(r, "for", r.for);
  for (const a of canvas.activities) yield* of(a, "for", a.for);
  for (const p of canvas.partners) yield* of(p, "provides", p.provides);
  for (const c of canvas.costs) yield* of(c, "of", c.of);
  for (const h of canvas.hypotheses)
    for (const ref of h.about ?? []) yield { ref, field: "about", owner: h, ownerBlock: "hypotheses" };
}
