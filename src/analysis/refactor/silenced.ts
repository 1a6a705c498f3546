import type { Channel, Links, Relationship, Segment, Stream, ValueProposition } from "../../model/canvas.js";
import type { Facts } from "../facts.js";

/** Something that said whom it is for, or who pays it, and does not say so any more. */
export interface Silenced {
  readonly item: ValueProposition | Channel | Relationship | Stream;
  readonly field: "for" | "from";
  /** With one served segment, saying nothing means that one. */
  readonly means: Segment | undefined;
}

/** What a change has silenced: every link of it went. */
export function silenced(before: Facts, after: Facts): readonly Silenced[] {
  const said = new Set(serving(before).flatMap(({ item, links }) => (links === undefined ? [] : [addressOf(item)])));
  const silent = serving(after).filter(({ item, links }) => links === undefined && said.has(addressOf(item)));
  const [only, ...more] = after.served;
  return silent.map(({ item, field }) => ({ item, field, means: more.length === 0 ? only : undefined }));
}

function addressOf({ block, key }: Silenced["item"]): string {
  return `${block}/${key}`;
}

interface Serving extends Pick<Silenced, "item" | "field"> {
  readonly links: Links;
}

function serving({ canvas }: Facts): readonly Serving[] {
  const items = [...canvas.valuePropositions, ...canvas.channels, ...canvas.relationships];
  return [
    ...items.map((item): Serving => ({ item, field: "for", links: item.for })),
    ...canvas.streams.map((item): Serving => ({ item, field: "from", links: item.from })),
  ];
}
