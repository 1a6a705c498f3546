import type { Canvas, Channel, Segment, Stream, ValueProposition } from "../../model/canvas.js";
import { gathered } from "../../model/grouped.js";
import { needIdOf } from "../../model/reference.js";
import { foldName } from "../fold.js";
import type { LinkFacts } from "../links.js";
import { type NeedsRegister, needsRegister } from "../needs-register.js";
import type { OfferElement } from "../targets.js";
import { isCurrent, isListedNow } from "./current.js";
import type { IslandPart, Split } from "./result.js";

/** Segments whose needs, offers, channels and streams fall into islands that nothing connects. */
export function splitsOf(canvas: Canvas, links: LinkFacts): readonly Split[] {
  const register: Register = {
    needs: needsRegister(canvas),
    places: new Map(canvas.needs.map(({ id }, at) => [id, at])),
  };
  return links.served.flatMap((segment) => {
    if (isOneIsland(links, segment)) return [];
    const islands = islandsOf(register, links, segment);
    return islands.length > 1 ? [{ segment, islands, complete: isComplete(links, segment) }] : [];
  });
}

/** Each island has an offer and a way to bring it or be paid for it: most segments have too few of them for two islands. */
function isOneIsland(links: LinkFacts, segment: Segment): boolean {
  const ways = links.channelsFor(segment).length + links.streamsFrom(segment).length;
  return links.offersFor(segment).length < 2 || ways < 2 || (segment.needs ?? []).length < 2;
}

/** The needs of the register, and the place of each id in it. */
interface Register {
  readonly needs: NeedsRegister;
  readonly places: ReadonlyMap<string, number>;
}

function islandsOf(register: Register, links: LinkFacts, segment: Segment): Split["islands"] {
  const graph = new Graph();
  const offers = links.offersFor(segment).filter(isCurrent);
  const channels = links.channelsFor(segment).filter(isCurrent);
  const streams = links.streamsFrom(segment).filter(isCurrent);
  const needs = needIds(register, segment);
  const nameOf = (need: string): string => register.needs.find(need)?.text ?? need;
  for (const id of needs) graph.add(`need ${id}`, { kind: "need", id, name: nameOf(id) });
  for (const offer of offers) graph.add(nodeKey(offer), { kind: "offer", id: offer.key, name: offer.name });
  for (const channel of channels) graph.add(nodeKey(channel), { kind: "channel", id: channel.key, name: channel.name });
  for (const stream of streams) graph.add(nodeKey(stream), { kind: "stream", id: stream.key, name: stream.name });
  const needNodes = new Map(needs.map((id) => [identity(id, nameOf(id)), `need ${id}`]));
  for (const offer of offers)
    for (const id of addressed(offer, links)) {
      const node = needNodes.get(identity(id, nameOf(id)));
      if (node !== undefined) graph.join(nodeKey(offer), node);
    }
  for (const things of [
    needs.map((id) => ({ node: `need ${id}`, id, name: nameOf(id) })),
    offers.flatMap((offer) => listings(offer, links)),
    offers.filter((offer) => isBare(offer, links)).map(named),
    channels.map(named),
  ])
    joinNamesakes(graph, things);
  for (const item of [...channels, ...streams])
    for (const part of links.offerPartsOf(item))
      for (const offer of offersOf(part, links)) graph.join(nodeKey(item), nodeKey(offer));
  return graph.components().filter(isIsland);
}

function nodeKey(item: ValueProposition | Channel | Stream): string {
  return `${item.block}/${item.key}`;
}

/** Needs of the segment in file order: as the register lists them, by id or written out, then private ones as written. */
function needIds({ needs: register, places }: Register, { needs = [] }: Segment): readonly string[] {
  const entries = needs.filter((need) => need.weight !== 0).map((need) => register.idOf(need.entry));
  const place = (id: string): number => places.get(id) ?? places.size;
  return [...new Set(entries)].sort((a, b) => place(a) - place(b));
}

/** The needs that an offer or one of its elements addresses; an element is one thing wherever it is told. */
function addressed(offer: ValueProposition, links: LinkFacts): readonly string[] {
  const listed = links.elementsOf(offer).filter((element) => isListedNow(element, offer, links));
  const told = listed.flatMap((element) => element.declarations.filter(isCurrent));
  return [offer.addresses, ...told.map((element) => element.addresses)].flatMap((refs) =>
    (refs ?? []).map((ref) => needIdOf(ref.to)),
  );
}

interface Named {
  /** The node that the thing belongs to. */
  readonly node: string;
  readonly id: string;
  readonly name: string;
}

/** Things whose names fold to the same text are one thing, which joins the nodes it belongs to. */
function joinNamesakes(graph: Graph, things: readonly Named[]): void {
  const first = new Map<string, string>();
  for (const { node, id, name } of things) {
    const known = first.get(identity(id, name));
    if (known === undefined) first.set(identity(id, name), node);
    else graph.join(known, node);
  }
}

/** What tells a thing from others of its kind. */
function identity(id: string, name: string): string {
  return foldName(name) || `id ${id}`;
}

function named(item: ValueProposition | Channel): Named {
  return { node: nodeKey(item), id: item.key, name: item.name };
}

/** The elements that a value proposition lists: one that is shared joins it to others. */
function listings(offer: ValueProposition, links: LinkFacts): readonly Named[] {
  const elements = links.elementsOf(offer).filter((element) => isListedNow(element, offer, links));
  return elements.map(({ key, name }) => ({ node: nodeKey(offer), id: key, name }));
}

function isBare(offer: ValueProposition, links: LinkFacts): boolean {
  return !links.elementsOf(offer).some((element) => isListedNow(element, offer, links));
}

function offersOf(part: ValueProposition | OfferElement, links: LinkFacts): readonly ValueProposition[] {
  return "block" in part ? [part] : part.valuePropositions.filter((offer) => isListedNow(part, offer, links));
}

function isIsland(parts: readonly IslandPart[]): boolean {
  const has = (...kinds: readonly IslandPart["kind"][]): boolean => parts.some(({ kind }) => kinds.includes(kind));
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
  private readonly parts = new Map<string, IslandPart>();
  private readonly parents = new Map<string, string>();

  add(key: string, part: IslandPart): void {
    this.parts.set(key, part);
    this.parents.set(key, key);
  }

  /** Joins two nodes; does nothing when one of them is not of this segment. */
  join(a: string, b: string): void {
    const [x, y] = [this.root(a), this.root(b)];
    if (x !== undefined && y !== undefined) this.parents.set(y, x);
  }

  components(): readonly (readonly IslandPart[])[] {
    return [...gathered([...this.parts].map(([key, part]) => [this.root(key) ?? key, part] as const)).values()];
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
