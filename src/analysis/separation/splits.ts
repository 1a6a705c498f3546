import type { Canvas, Channel, Segment, Stream, ValueProposition } from "../../model/canvas.js";
import type { LinkFacts } from "../links.js";
import type { OfferElement } from "../targets.js";
import type { Split } from "./result.js";

type Kind = "need" | "offer" | "channel" | "stream";

interface Node {
  readonly kind: Kind;
  readonly id: string;
}

/** Segments whose needs, offers, channels and streams fall into islands that nothing connects. */
export function splitsOf(canvas: Canvas, links: LinkFacts): readonly Split[] {
  return links.served.flatMap((segment) => {
    const islands = islandsOf(canvas, links, segment);
    return islands.length > 1 ? [{ segment, islands, complete: isComplete(links, segment) }] : [];
  });
}

function islandsOf(canvas: Canvas, links: LinkFacts, segment: Segment): readonly (readonly string[])[] {
  const graph = new Graph();
  const offers = links.offersFor(segment).filter(isCurrent);
  const channels = links.channelsFor(segment).filter(isCurrent);
  const streams = links.streamsFrom(segment).filter(isCurrent);
  for (const id of needIds(canvas, segment)) graph.add(`need ${id}`, { kind: "need", id });
  for (const offer of offers) graph.add(nodeKey(offer), { kind: "offer", id: offer.key });
  for (const channel of channels) graph.add(nodeKey(channel), { kind: "channel", id: channel.key });
  for (const stream of streams) graph.add(nodeKey(stream), { kind: "stream", id: stream.key });
  for (const offer of offers) for (const need of addressed(offer, links)) graph.join(nodeKey(offer), `need ${need}`);
  for (const element of links.elements) joinOffers(graph, element, offers);
  for (const item of [...channels, ...streams])
    for (const part of links.offerPartsOf(item))
      for (const offer of offersOf(part)) graph.join(nodeKey(item), nodeKey(offer));
  return graph
    .components()
    .filter(isIsland)
    .map((nodes) => nodes.map((node) => node.id));
}

function isCurrent({ state }: { readonly state: "current" | "planned" }): boolean {
  return state === "current";
}

function nodeKey(item: ValueProposition | Channel | Stream): string {
  return `${item.block}/${item.key}`;
}

/** Needs of the segment in file order: as the register lists them, then private ones as written. */
function needIds(canvas: Canvas, segment: Segment): readonly string[] {
  const entries = (segment.needs ?? []).filter((need) => need.weight !== 0).map((need) => need.entry);
  const own = new Set(entries);
  const registered = canvas.needs.map((need) => need.id).filter((id) => own.delete(id));
  return [...registered, ...own];
}

/** The needs that an offer or one of its elements addresses; an element is one thing wherever it is told. */
function addressed(offer: ValueProposition, links: LinkFacts): readonly string[] {
  const told = links.elementsOf(offer).flatMap((element) => element.declarations);
  return [offer.addresses, ...told.map((element) => element.addresses)].flatMap((refs) =>
    (refs ?? []).map((ref) => ref.to.replace(/^needs\//, "")),
  );
}

/** A shared element joins the value propositions that list it. */
function joinOffers(graph: Graph, element: OfferElement, offers: readonly ValueProposition[]): void {
  const [first, ...others] = element.valuePropositions.filter((offer) => offers.includes(offer));
  for (const other of others) if (first) graph.join(nodeKey(first), nodeKey(other));
}

function offersOf(part: ValueProposition | OfferElement): readonly ValueProposition[] {
  return "block" in part ? [part] : part.valuePropositions;
}

function isIsland(nodes: readonly Node[]): boolean {
  const has = (...kinds: readonly Kind[]): boolean => nodes.some((node) => kinds.includes(node.kind));
  return has("need") && has("offer") && has("channel", "stream");
}

function isComplete(links: LinkFacts, segment: Segment): boolean {
  return (
    links
      .offersFor(segment)
      .filter(isCurrent)
      .every((offer) => addressed(offer, links).length > 0) &&
    links
      .channelsFor(segment)
      .filter(isCurrent)
      .every((channel) => channel.delivers !== undefined)
  );
}

/** Nodes in the order of adding, and which of them hang together. */
class Graph {
  private readonly nodes = new Map<string, Node>();
  private readonly parents = new Map<string, string>();

  add(key: string, node: Node): void {
    this.nodes.set(key, node);
    this.parents.set(key, key);
  }

  /** Joins two nodes; does nothing when one of them is not of this segment. */
  join(a: string, b: string): void {
    const [x, y] = [this.root(a), this.root(b)];
    if (x !== undefined && y !== undefined) this.parents.set(y, x);
  }

  components(): readonly (readonly Node[])[] {
    const byRoot = new Map<string, Node[]>();
    for (const [key, node] of this.nodes) {
      const root = this.root(key) ?? key;
      const component = byRoot.get(root) ?? [];
      byRoot.set(root, component);
      component.push(node);
    }
    return [...byRoot.values()];
  }

  private root(key: string): string | undefined {
    let at = key;
    for (let up = this.parents.get(at); up !== at; up = this.parents.get(at)) {
      if (up === undefined) return undefined;
      at = up;
    }
    return at;
  }
}
