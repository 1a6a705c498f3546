import type { BlockId } from "../model/blocks.js";
import type {
  Canvas,
  Channel,
  Hypothesis,
  Item,
  Links,
  Reference,
  Relationship,
  Segment,
  Stream,
  ValueProposition,
} from "../model/canvas.js";
import { indexTargets, type LinkField, type OfferElement, type Resolution, type Target } from "./targets.js";
import { writtenLinks } from "./written-links.js";

/** An entry of a block that links straight to segments. */
export type ServingItem = ValueProposition | Channel | Relationship | Stream;

/** One written link with its owner and what it resolves to. */
export interface ResolvedLink {
  readonly ref: Reference;
  readonly field: LinkField;
  readonly owner: Item | Hypothesis;
  readonly ownerBlock: BlockId | "hypotheses";
  readonly resolution: Resolution;
}

export interface LinkOptions {
  /** Treat every segment as served, whatever its decision (`--all`). */
  readonly everySegment?: boolean;
}

/** Who serves whom, resolved once. All lists are in file order; `state: planned` items are included. */
export interface LinkFacts {
  readonly served: readonly Segment[];
  isServed(segment: Segment): boolean;
  segment(id: string): Segment | undefined;
  /** Every written link but the entries of `needs`. */
  readonly all: readonly ResolvedLink[];
  /** Those of them that lead nowhere, or where they may not. */
  readonly unresolved: readonly ResolvedLink[];
  readonly elements: readonly OfferElement[];
  elementsOf(vp: ValueProposition): readonly OfferElement[];
  /** The segments that an item of a serving block is for (streams: the segments it comes from). */
  segmentsOf(item: ServingItem): readonly Segment[];
  offersFor(segment: Segment): readonly ValueProposition[];
  channelsFor(segment: Segment): readonly Channel[];
  relationshipsFor(segment: Segment): readonly Relationship[];
  streamsFrom(segment: Segment): readonly Stream[];
  /** What the `delivers` of a channel or the `for` of a stream names. */
  offerPartsOf(item: Channel | Stream): readonly (ValueProposition | OfferElement)[];
  dependsOn(segment: Segment): readonly Segment[];
  /** The segments that any item serves in the end: resources through offers, partners through resources, costs through all. */
  servedBy(item: Item): readonly Segment[];
  /** What the links of a resource, activity, partner, cost or hypothesis point at. */
  targetsOf(owner: Item | Hypothesis): readonly Target[];
}

/** Resolves all links of a canvas. */
export function linkFacts(canvas: Canvas, options: LinkOptions = {}): LinkFacts {
  const index = indexTargets(canvas);
  const served = canvas.segments.filter((s) => options.everySegment || isServedByDecision(s));
  const servedSet = new Set(served);
  const decided = canvas.segments.filter(isServedByDecision);
  const byId = new Map<string, Segment>();
  for (const s of canvas.segments) if (s.id !== undefined && !byId.has(s.id)) byId.set(s.id, s);

  const all = writtenLinks(canvas).map(
    ({ ref, field, owner, ownerBlock, within }): ResolvedLink => ({
      ref,
      field,
      owner,
      ownerBlock,
      resolution: index.resolve(ref, within ?? ownerBlock, field),
    }),
  );
  const byOwner = new Map<Item | Hypothesis, ResolvedLink[]>();
  for (const link of all) {
    const own = byOwner.get(link.owner);
    if (own) own.push(link);
    else byOwner.set(link.owner, [link]);
  }
  const linksOf = (owner: Item | Hypothesis, field: LinkField): readonly ResolvedLink[] =>
    (byOwner.get(owner) ?? NO_LINKS).filter((link) => link.field === field);

  const segmentsAt = (owner: Item, field: LinkField, links: Links): readonly Segment[] => {
    // What an absent link means does not change with `--all`.
    if (links === undefined) return decided.length === 1 ? decided : [];
    const found = new Set<Segment>();
    for (const { resolution } of linksOf(owner, field)) {
      if (resolution.status === "all") for (const s of served) found.add(s);
      else if (resolution.status === "found" && resolution.target.kind === "customer_segments")
        found.add(resolution.target.item as Segment);
    }
    return found.size === 1 ? [...found] : canvas.segments.filter((s) => found.has(s));
  };

  const segmentsOf = new Map<ServingItem, readonly Segment[]>();
  const items = new Map<Segment, Serving>();
  for (const s of canvas.segments) items.set(s, { offers: [], channels: [], relationships: [], streams: [] });
  const serve = <T extends ServingItem>(
    list: readonly T[],
    field: LinkField,
    links: (i: T) => Links,
    into: (s: Serving) => T[],
  ) => {
    for (const item of list) {
      const segments = segmentsAt(item, field, links(item));
      segmentsOf.set(item, segments);
      for (const segment of segments) into(items.get(segment) ?? emptyServing()).push(item);
    }
  };
  serve(
    canvas.valuePropositions,
    "for",
    (i) => i.for,
    (s) => s.offers,
  );
  serve(
    canvas.channels,
    "for",
    (i) => i.for,
    (s) => s.channels,
  );
  serve(
    canvas.relationships,
    "for",
    (i) => i.for,
    (s) => s.relationships,
  );
  serve(
    canvas.streams,
    "from",
    (i) => i.from,
    (s) => s.streams,
  );

  const targetsOf = (owner: Item | Hypothesis): Target[] => {
    const found: Target[] = [];
    for (const { resolution } of byOwner.get(owner) ?? NO_LINKS) {
      if (resolution.status === "found") found.push(resolution.target);
      else if (resolution.status === "all" && "block" in owner && isMeans(owner))
        for (const item of canvas.valuePropositions)
          if (item.id !== undefined) found.push({ kind: "value_propositions", id: item.id, item });
    }
    return found;
  };

  const servedByCache = new Map<Item, ReadonlySet<Segment>>();
  const servedBySet = (item: Item): ReadonlySet<Segment> => {
    const cached = servedByCache.get(item);
    if (cached) return cached;
    const found = new Set<Segment>();
    servedByCache.set(item, found);
    if (item.block === "customer_segments") found.add(item);
    else if (isServing(item)) for (const s of segmentsOf.get(item) ?? []) found.add(s);
    else
      for (const target of targetsOf(item)) {
        const via =
          target.kind === "element" ? target.element.valuePropositions : "item" in target ? [target.item] : [];
        for (const next of via) for (const s of servedBySet(next)) found.add(s);
      }
    return found;
  };

  return {
    served,
    isServed: (segment) => servedSet.has(segment),
    segment: (id) => byId.get(id.startsWith("customer_segments/") ? id.slice("customer_segments/".length) : id),
    all,
    unresolved: all.filter(({ resolution: { status } }) => status !== "found" && status !== "all"),
    elements: index.elements,
    elementsOf: index.elementsOf,
    segmentsOf: (item) => segmentsOf.get(item) ?? [],
    offersFor: (s) => items.get(s)?.offers ?? [],
    channelsFor: (s) => items.get(s)?.channels ?? [],
    relationshipsFor: (s) => items.get(s)?.relationships ?? [],
    streamsFrom: (s) => items.get(s)?.streams ?? [],
    offerPartsOf: (item) =>
      linksOf(item, item.block === "channels" ? "delivers" : "for").flatMap(
        ({ resolution }): (ValueProposition | OfferElement)[] => {
          if (resolution.status !== "found") return [];
          const { target } = resolution;
          if (target.kind === "element") return [target.element];
          return target.kind === "value_propositions" ? [target.item as ValueProposition] : [];
        },
      ),
    dependsOn: (s) =>
      segmentsAt(s, "depends_on", s.dependsOn.length ? s.dependsOn.map((d) => d.on) : []).filter(
        (other) => other !== s,
      ),
    servedBy: (item) => {
      const found = servedBySet(item);
      return canvas.segments.filter((s) => found.has(s));
    },
    targetsOf,
  };
}

const NO_LINKS: readonly ResolvedLink[] = [];

interface Serving {
  readonly offers: ValueProposition[];
  readonly channels: Channel[];
  readonly relationships: Relationship[];
  readonly streams: Stream[];
}

function emptyServing(): Serving {
  return { offers: [], channels: [], relationships: [], streams: [] };
}

/** True when the decision is `serve` or not taken yet. */
export function isServedByDecision(segment: Segment): boolean {
  return segment.decision === undefined || segment.decision === "serve";
}

function isServing(item: Item): item is ServingItem {
  return (
    item.block === "value_propositions" ||
    item.block === "channels" ||
    item.block === "customer_relationships" ||
    item.block === "revenue_streams"
  );
}

function isMeans(item: Item): boolean {
  return item.block === "key_resources" || item.block === "key_activities";
}
