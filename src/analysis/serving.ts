import type { Canvas, Channel, Item, Links, Relationship, Segment, Stream, ValueProposition } from "../model/canvas.js";
import type { ResolvedLinks } from "./resolved-links.js";
import type { LinkField } from "./targets.js";

/** An entry of a block that links straight to segments. */
export type ServingItem = ValueProposition | Channel | Relationship | Stream;

/** What serves one segment, each list in file order. */
export interface Served {
  readonly offers: ValueProposition[];
  readonly channels: Channel[];
  readonly relationships: Relationship[];
  readonly streams: Stream[];
}

/** Who is served by what. */
export interface Serving {
  /** The segments that a field of an item names, in file order. */
  segmentsAt(owner: Item, field: LinkField, links: Links): readonly Segment[];
  segmentsOf(item: ServingItem): readonly Segment[];
  of(segment: Segment): Served;
}

/** True when the decision is `serve` or not taken yet. */
export function isServedByDecision(segment: Segment): boolean {
  return segment.decision === undefined || segment.decision === "serve";
}

/** True for what links straight to segments. */
export function isServing(item: Item): item is ServingItem {
  return (
    item.block === "value_propositions" ||
    item.block === "channels" ||
    item.block === "customer_relationships" ||
    item.block === "revenue_streams"
  );
}

/**
 * Follows the links that serve segments.
 * @param served whom `all` means
 */
export function servingOf(canvas: Canvas, links: ResolvedLinks, served: readonly Segment[]): Serving {
  const decided = canvas.segments.filter(isServedByDecision);
  const order = new Map(canvas.segments.map((segment, at) => [segment, at]));
  const segmentsAt = (owner: Item, field: LinkField, written: Links): readonly Segment[] => {
    // What an absent link means does not change with `--all`.
    if (written === undefined) return decided.length === 1 ? decided : [];
    const found = new Set(links.at(owner, field).flatMap((link) => segmentsMeant(link, served)));
    return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
  const segmentsOf = new Map<ServingItem, readonly Segment[]>();
  const bySegment = new Map(canvas.segments.map((segment) => [segment, nothing()]));
  const serve = <T extends ServingItem>(list: readonly T[], into: keyof Served, field: "for" | "from"): void => {
    for (const item of list) {
      const segments = segmentsAt(item, field, item.block === "revenue_streams" ? item.from : item.for);
      segmentsOf.set(item, segments);
      // The cast holds because each list is given with the name of its own kind.
      for (const segment of segments) (bySegment.get(segment)?.[into] as T[] | undefined)?.push(item);
    }
  };
  serve(canvas.valuePropositions, "offers", "for");
  serve(canvas.channels, "channels", "for");
  serve(canvas.relationships, "relationships", "for");
  serve(canvas.streams, "streams", "from");
  return {
    segmentsAt,
    segmentsOf: (item) => segmentsOf.get(item) ?? [],
    of: (segment) => bySegment.get(segment) ?? nothing(),
  };
}

function segmentsMeant({ resolution }: ResolvedLinks["all"][number], served: readonly Segment[]): readonly Segment[] {
  if (resolution.status === "all") return served;
  const target = resolution.status === "found" ? resolution.target : undefined;
  // The cast holds because that kind of target is a segment.
  return target?.kind === "customer_segments" ? [target.item as Segment] : [];
}

function nothing(): Served {
  return { offers: [], channels: [], relationships: [], streams: [] };
}
