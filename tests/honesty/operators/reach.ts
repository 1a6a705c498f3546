import type { Channel, Relationship, Segment } from "../../../src/model/canvas.js";
import type { CanvasEdit } from "../../../src/model/finding.js";
import { idOf, removeOf, setOf } from "../edits.js";
import type { Operator, Sample } from "../operator.js";

/** What a claim or a market rests on may go with it. */
export const LOST = {
  "separation-claim-unsupported": "what the claim rested on is gone",
  "separation-claim-contradicted": "what tells the two apart is gone",
  "market-mismatch": "what tells the segments apart is gone",
};

export const REACH: readonly Operator[] = [
  {
    id: "channel-gone",
    rule: "segment-unreached",
    fault: "gives the only channel of a segment to another one",
    also: { ...LOST, "channel-phase-gap": "the segment has no channel to buy through" },
    *mutations(sample) {
      yield* handedOver(sample, sample.canvas.channels, (segment) => sample.facts.links.channelsFor(segment));
    },
  },
  {
    id: "relationship-gone",
    rule: "segment-without-relationship",
    fault: "gives the only relationship of a segment to another one",
    also: { ...LOST, "relationship-costs-more": "the one it is given to brings in less than it costs" },
    *mutations(sample) {
      yield* handedOver(sample, sample.canvas.relationships, (segment) => sample.facts.links.relationshipsFor(segment));
    },
  },
  {
    id: "channel-for-nobody",
    rule: "serves-nobody",
    fault: "forgets whom a channel or relationship is for",
    also: {
      ...LOST,
      "segment-may-be-two": "the channel was what joined the offers of the segment",
      "segment-unreached": "nothing else reaches those it was for",
      "segment-without-relationship": "those it was for have no other",
      "channel-phase-gap": "their other channels cover fewer phases",
    },
    *mutations({ canvas: { channels, relationships }, facts: { served } }) {
      if (served.length > 1)
        for (const item of [...channels, ...relationships]) if (item.for) yield [removeOf(item, "for")];
    },
  },
  {
    id: "nowhere-to-buy",
    rule: "channel-phase-gap",
    fault: "forgets where customers buy",
    also: LOST,
    *mutations({ canvas: { channels } }) {
      const without = channels.map(({ phases }) => phases.filter((phase) => phase !== "purchase"));
      if (channels.some(({ phases }) => phases.length === 0)) return;
      yield channels.flatMap((channel, i) =>
        channel.phases.includes("purchase")
          ? [setOf(channel, "phases", without[i]?.length ? (without[i] ?? []) : ["awareness"])]
          : [],
      );
    },
  },
];

/** Each item that is all a segment has is given to another segment that has its own. */
function* handedOver<T extends Channel | Relationship>(
  { facts }: Sample,
  items: readonly T[],
  of: (segment: Segment) => readonly (Channel | Relationship)[],
): Iterable<readonly CanvasEdit[]> {
  for (const item of items) {
    const orphan = facts.served.find((segment) => of(segment).length === 1 && of(segment)[0] === item);
    const heir = facts.served.find((segment) => segment !== orphan && !of(segment).includes(item));
    if (orphan && heir && facts.served.every((s) => s === orphan || of(s).length > (of(s).includes(item) ? 1 : 0)))
      yield [setOf(item, "for", idOf(heir))];
  }
}
