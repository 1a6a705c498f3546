import { isMeansBlock } from "../model/blocks.js";
import type {
  Canvas,
  Channel,
  Hypothesis,
  Item,
  Relationship,
  Segment,
  Stream,
  ValueProposition,
} from "../model/canvas.js";
import { once } from "./once.js";
import { plannedParts } from "./planned-parts.js";
import { type ResolvedLink, type ResolvedLinks, resolvedLinks } from "./resolved-links.js";
import { isServedByDecision, isServing, type Serving, type ServingItem, servingOf } from "./serving.js";
import { indexTargets, type OfferElement, type Target } from "./targets.js";

export type { ResolvedLink } from "./resolved-links.js";
export type { ServingItem } from "./serving.js";

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
  /** Those of one field of a block's items, as `channels/for`. */
  unresolvedAt(place: string): readonly ResolvedLink[];
  readonly elements: readonly OfferElement[];
  elementsOf(vp: ValueProposition): readonly OfferElement[];
  /** Those of them that this value proposition does not have yet. */
  plannedPartsOf(vp: ValueProposition): ReadonlySet<OfferElement>;
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

/**
 * Resolves all links of a canvas. Where they lead is known at once; whom they serve takes the decisions, which may not be
 * known, and is worked out when it is first asked for.
 */
export function linkFacts(canvas: Canvas, options: LinkOptions = {}): LinkFacts {
  const index = indexTargets(canvas);
  const links = resolvedLinks(canvas, index);
  const served = once(() => canvas.segments.filter((segment) => options.everySegment || isServedByDecision(segment)));
  const serving = once(() => servingOf(canvas, links, served()));
  const targetsOf = (owner: Item | Hypothesis): readonly Target[] => targetsIn(links.of(owner), canvas);
  const areServed = once(() => new Set(served()));
  const servedBy = once(() => whomItemsServe(canvas, serving(), targetsOf));
  const byId = segmentsById(canvas);
  return Object.assign(new ServedSegments(served), {
    isServed: (segment: Segment) => areServed().has(segment),
    segment: (id: string) => byId.get(id.startsWith("customer_segments/") ? id.slice("customer_segments/".length) : id),
    all: links.all,
    unresolved: links.unresolved,
    unresolvedAt: links.unresolvedAt,
    elements: index.elements,
    elementsOf: index.elementsOf,
    plannedPartsOf: plannedParts(index.elements),
    segmentsOf: (item: ServingItem) => serving().segmentsOf(item),
    offersFor: (segment: Segment) => serving().of(segment).offers,
    channelsFor: (segment: Segment) => serving().of(segment).channels,
    relationshipsFor: (segment: Segment) => serving().of(segment).relationships,
    streamsFrom: (segment: Segment) => serving().of(segment).streams,
    offerPartsOf: (item: Channel | Stream) => offerPartsAt(item, links),
    dependsOn: (segment: Segment) => dependenciesOf(segment, serving()),
    servedBy: (item: Item) => servedBy()(item),
    targetsOf,
  });
}

/** A class, because getters in an object literal make V8 keep what they see alive until the next full collection. */
class ServedSegments {
  private readonly find: () => readonly Segment[];

  constructor(find: () => readonly Segment[]) {
    this.find = find;
  }

  get served() {
    return this.find();
  }
}

function segmentsById({ segments }: Canvas): ReadonlyMap<string, Segment> {
  const byId = new Map<string, Segment>();
  for (const segment of segments) if (segment.id !== undefined && !byId.has(segment.id)) byId.set(segment.id, segment);
  return byId;
}

function targetsIn(links: readonly ResolvedLink[], { valuePropositions }: Canvas): readonly Target[] {
  const found: Target[] = [];
  for (const { resolution, owner } of links) {
    if (resolution.status === "found") found.push(resolution.target);
    else if (resolution.status === "all" && "block" in owner && isMeansBlock(owner.block))
      for (const item of valuePropositions)
        if (item.id !== undefined) found.push({ kind: "value_propositions", id: item.id, item });
  }
  return found;
}

function offerPartsAt(item: Channel | Stream, links: ResolvedLinks): readonly (ValueProposition | OfferElement)[] {
  const field = item.block === "channels" ? "delivers" : "for";
  return links.at(item, field).flatMap(({ resolution }): (ValueProposition | OfferElement)[] => {
    if (resolution.status !== "found") return [];
    const { target } = resolution;
    if (target.kind === "element") return [target.element];
    // The cast holds because that kind of target is a value proposition.
    return target.kind === "value_propositions" ? [target.item as ValueProposition] : [];
  });
}

function dependenciesOf(segment: Segment, { segmentsAt }: Serving): readonly Segment[] {
  const written = segment.dependsOn.map(({ on }) => on);
  return segmentsAt(segment, "depends_on", written).filter((other) => other !== segment);
}

/** Follows what items are for until it comes to segments; each item is looked at once, so circles end. */
function whomItemsServe(
  { segments }: Canvas,
  { segmentsOf }: Serving,
  targetsOf: (item: Item) => readonly Target[],
): (item: Item) => readonly Segment[] {
  const known = new Map<Item, ReadonlySet<Segment>>();
  const servedBy = (item: Item): ReadonlySet<Segment> => {
    const before = known.get(item);
    if (before) return before;
    const found = new Set<Segment>();
    known.set(item, found);
    if (item.block === "customer_segments") found.add(item);
    else if (isServing(item)) for (const segment of segmentsOf(item)) found.add(segment);
    else for (const next of targetsOf(item).flatMap(itemsOf)) for (const segment of servedBy(next)) found.add(segment);
    return found;
  };
  const order = new Map(segments.map((segment, at) => [segment, at]));
  return (item) => {
    const found = servedBy(item);
    if (found.size === segments.length) return segments;
    return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
}

function itemsOf(target: Target): readonly Item[] {
  if (target.kind === "element") return target.element.valuePropositions;
  return "item" in target ? [target.item] : [];
}
