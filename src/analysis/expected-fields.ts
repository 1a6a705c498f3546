import type { BlockId } from "../model/blocks.js";
import type { Hypothesis, Item, Segment } from "../model/canvas.js";
import type { Stage } from "../model/vocabulary.generated.js";
import { dependence } from "./dependence.js";
import type { Facts } from "./facts.js";

/** One thing that a canvas says about each entry of a block, once it is far enough. */
export interface ExpectedField<T> {
  /** As it is called in the file or, of a segment, in a sentence. */
  readonly name: string;
  /** The stage from which it is expected. */
  readonly from: Exclude<Stage, "sketch">;
  isSaid(item: T): boolean;
  /** False where it would make no sense. */
  applies?(item: T): boolean;
}

/** What is said about a segment: on itself, or by the links that point at it. */
export const ASPECTS = [
  "decision",
  "needs",
  "offer",
  "channels",
  "relationships",
  "payment",
  "characteristics",
  "economics",
  "beliefs",
  "roles",
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** The aspects of segments, in the order in which they are asked for. */
export function segmentFields(facts: Facts): Readonly<Record<Aspect, ExpectedField<Segment>>> {
  const { links, canvas, served } = facts;
  const neededBy = dependence(links);
  const believed = new Set(
    canvas.hypotheses
      .flatMap((one) => links.targetsOf(one))
      .flatMap((target) => ("item" in target ? [target.item] : [])),
  );
  const paysOrIsExplained = (s: Segment) =>
    links.streamsFrom(s).length > 0 ||
    (s.pays === false && (s.essentialBecause !== undefined || neededBy.dependants(s).length > 0));
  return {
    decision: {
      name: "decision",
      from: "review",
      isSaid: (s) => s.decision !== undefined,
      applies: () => served.length > 1,
    },
    needs: { name: "needs", from: "review", isSaid: (s) => (s.needs ?? []).length > 0 },
    offer: { name: "offer", from: "review", isSaid: (s) => links.offersFor(s).length > 0 },
    channels: { name: "channels", from: "review", isSaid: (s) => links.channelsFor(s).length > 0 },
    relationships: { name: "relationships", from: "review", isSaid: (s) => links.relationshipsFor(s).length > 0 },
    payment: { name: "payment", from: "review", isSaid: paysOrIsExplained },
    characteristics: { name: "characteristics", from: "final", isSaid: (s) => s.characteristics.length > 0 },
    economics: { name: "economics", from: "final", isSaid: (s) => s.economics !== undefined },
    beliefs: { name: "beliefs", from: "final", isSaid: (s) => believed.has(s) },
    roles: {
      name: "roles",
      from: "final",
      isSaid: (s) => s.roles.length > 0,
      applies: (s) => s.who === "organisation",
    },
  };
}

type Fields<T> = readonly ExpectedField<T>[];

const listed = (links: readonly unknown[] | undefined) => (links ?? []).length > 0;

function field<B extends BlockId>(
  block: B,
  name: string,
  from: "review" | "final",
  isSaid: (item: Item & { readonly block: B }) => boolean,
): ExpectedField<Item> {
  // The cast holds because the block was looked at.
  return { name, from, isSaid: (item) => item.block === block && isSaid(item as Item & { block: B }) };
}

/** What is said about the entries of a block; links of the only served segment may be left out. */
export function fieldsOf(block: Exclude<BlockId, "customer_segments">, { served }: Facts): Fields<Item> {
  const isForNamed = (links: readonly unknown[] | undefined) =>
    links === undefined ? served.length === 1 : links.length > 0;
  switch (block) {
    case "value_propositions":
      return [
        field(block, "for", "review", (offer) => isForNamed(offer.for)),
        field(
          block,
          "addresses",
          "review",
          (o) => listed(o.addresses) || o.elements.some(({ addresses }) => listed(addresses)),
        ),
        field(block, "better_than", "final", ({ betterThan }) => betterThan !== undefined),
      ];
    case "channels":
      return [
        field(block, "for", "review", (channel) => isForNamed(channel.for)),
        field(block, "phases", "final", ({ phases }) => phases.length > 0),
      ];
    case "customer_relationships":
      return [
        field(block, "for", "review", (relationship) => isForNamed(relationship.for)),
        field(block, "type", "final", ({ type }) => type !== undefined),
      ];
    case "revenue_streams":
      return [
        field(block, "from", "review", ({ from }) => isForNamed(from)),
        field(block, "for", "review", (stream) => listed(stream.for)),
        field(
          block,
          "price",
          "final",
          ({ price, tiers }) => price !== undefined || tiers.some((tier) => tier.price !== undefined),
        ),
      ];
    case "key_resources":
    case "key_activities":
      return [field(block, "for", "review", (means) => listed(means.for))];
    case "key_partners":
      return [field(block, "provides", "review", ({ provides }) => listed(provides))];
    case "cost_structure":
      return [
        field(block, "of", "final", ({ of }) => listed(of)),
        field(block, "amount", "final", ({ amount }) => amount !== undefined),
      ];
  }
}

/** What is said about a hypothesis. */
export const HYPOTHESIS_FIELDS: Fields<Hypothesis> = [
  { name: "about", from: "review", isSaid: ({ about }) => listed(about) },
  { name: "importance", from: "final", isSaid: ({ importance }) => importance !== undefined },
  {
    name: "experiments",
    from: "final",
    isSaid: ({ experiments, evidence }) => experiments.length > 0 || evidence.length > 0,
  },
];
