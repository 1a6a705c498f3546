import type { Segment, Stream } from "../../../src/model/canvas.js";
import type { CanvasEdit, PlainValue } from "../../../src/model/finding.js";
import { idOf, remove, removeOf, set, setOf, unlink } from "../edits.js";
import type { Operator, Sample } from "../operator.js";
import { LOST } from "./reach.js";

export const MONEY: readonly Operator[] = [
  {
    id: "payer-unserved",
    rule: "money-no-payer",
    fault: "lets all revenue come from a segment that is not served",
    also: {
      "stream-pays-for-unoffered": "the payer is offered nothing",
      "nonpayer-unfunded": "the one that paid for it is gone",
      "nonpayer-unexplained": "without payers, there is no upgrade path",
      "advertising-without-audience": "the new payer has no audience",
      "separation-claim-unsupported": "who pays for what was part of the claim",
    },
    *mutations({ canvas: { streams, funding } }) {
      if (funding !== undefined) return;
      yield [
        set(["customer_segments", "later-on"], { name: "Banks in other countries", decision: "later" }),
        ...streams.map((stream) => setOf(stream, "from", "later-on")),
      ];
    },
  },
  {
    id: "no-revenue",
    rule: "money-missing",
    fault: "leaves the revenue streams out",
    also: {
      "nonpayer-unfunded": "nobody pays any more",
      "nonpayer-unexplained": "without payers, there is no upgrade path",
      "separation-claim-unsupported": "who pays for what was part of the claim",
      "means-unused": "a resource was for a stream alone",
      "market-mismatch": "what they pay for was the difference between the segments",
    },
    *mutations({ canvas, facts: { links } }) {
      if (canvas.funding !== undefined) return;
      const dangling = links.all.filter(
        ({ resolution, ownerBlock }) =>
          resolution.status === "found" &&
          resolution.target.kind === "revenue_streams" &&
          ownerBlock !== "revenue_streams",
      );
      yield [...unlink(dangling), remove(["revenue_streams"])];
    },
  },
  {
    id: "stream-without-payer",
    rule: "stream-without-payer",
    fault: "forgets who pays",
    also: {
      "money-no-payer": "it was the only stream",
      "nonpayer-unfunded": "the payer it rested on is gone",
      "separation-claim-unsupported": "who pays for what was part of the claim",
    },
    *mutations({ canvas: { streams }, facts: { served } }) {
      if (served.length > 1) for (const stream of streams) yield [removeOf(stream, "from")];
    },
  },
  {
    id: "payer-called-free",
    rule: "stream-from-nonpayer",
    fault: "says that a segment pays nothing, though a stream comes from it",
    *mutations(sample) {
      for (const segment of payersOf(sample)) yield [setOf(segment, "pays", false)];
    },
  },
  {
    id: "payer-and-user-swapped",
    rule: "stream-from-nonpayer",
    fault: "swaps the one who uses with the one who pays",
    also: {
      "stream-pays-for-unoffered": "the new payer gets something else",
      "advertising-without-audience": "the audience does not advertise",
      "separation-claim-contradicted": "who pays was part of the claim",
      "separation-claim-unsupported": "who pays was part of the claim",
      "loses-per-customer": "those who were to be carried by others now have to carry themselves",
      "channel-phase-gap": "the new payer has no way to buy",
    },
    *mutations(sample) {
      const free = sample.facts.served.find(({ pays }) => pays === false);
      if (free) for (const stream of sample.canvas.streams) yield [setOf(stream, "from", idOf(free))];
    },
  },
  {
    id: "pays-for-what-others-get",
    rule: "stream-pays-for-unoffered",
    fault: "lets a segment pay for what only an unrelated one gets",
    also: LOST,
    *mutations(sample) {
      const { links } = sample.facts;
      for (const stream of sample.canvas.streams) {
        const payers = links.segmentsOf(stream);
        const near = new Set(
          sample.facts.served.filter((s) =>
            payers.some((p) => p === s || links.dependsOn(p).includes(s) || links.dependsOn(s).includes(p)),
          ),
        );
        const other = sample.canvas.valuePropositions.find(
          (offer) => !links.segmentsOf(offer).some((s) => near.has(s)),
        );
        if (other && !isShared(sample, idOf(other))) yield [setOf(stream, "for", idOf(other))];
      }
    },
  },
  {
    id: "advertising-to-nobody",
    rule: "advertising-without-audience",
    fault: "sells advertising without an audience",
    *mutations({ canvas: { streams }, facts: { links } }) {
      for (const stream of streams)
        if (
          stream.type &&
          stream.type !== "advertising" &&
          links.segmentsOf(stream).every((segment) => links.dependsOn(segment).length === 0)
        )
          yield [setOf(stream, "type", "advertising")];
    },
  },
  {
    id: "costs-above-revenue",
    rule: "costs-exceed-revenue",
    fault: "spends more than comes in, by all figures given",
    stage: "final",
    also: { "subsidy-uncovered": "so few payers cannot carry those who pay nothing" },
    *mutations(sample) {
      const { streams, costs, funding } = sample.canvas;
      const payers = payersOf(sample);
      if (funding !== undefined || streams.some((stream) => stream.tiers.length > 0)) return;
      yield [
        ...streams.map((stream) => setOf(stream, "price", 1)),
        ...streams.filter(({ per }) => per !== undefined).map((stream) => setOf(stream, "per", "year")),
        ...payers.map((segment) => set([...segment.path, "size", "customers"], 10)),
        ...costs.map((cost) => setOf(cost, "amount", 1_000_000)),
      ];
    },
  },
  {
    id: "loss-on-each",
    rule: "loses-per-customer",
    fault: "serves a customer for more than the customer pays",
    also: { ...LOST, "relationship-costs-more": "the relationship alone costs more than that" },
    *mutations(sample) {
      for (const segment of payersOf(sample))
        if (!sample.facts.served.some(({ dependsOn }) => dependsOn.some(({ on }) => on.to === segment.id)))
          yield [setOf(segment, "economics", { revenue_per_customer: 100, cost_to_serve: 130 })];
    },
  },
  {
    id: "care-too-dear",
    rule: "relationship-costs-more",
    fault: "spends more on a relationship than the customer brings in",
    also: LOST,
    *mutations(sample) {
      const { links } = sample.facts;
      for (const segment of payersOf(sample)) {
        const [relationship] = links.relationshipsFor(segment);
        const isNeeded = sample.facts.served.some(({ dependsOn }) => dependsOn.some(({ on }) => on.to === segment.id));
        if (relationship && !isNeeded)
          yield [
            setOf(segment, "economics", { revenue_per_customer: 100, cost_to_serve: 60 }),
            setOf(relationship, "cost_per_customer", 5000),
          ];
      }
    },
  },
  {
    id: "price-above-value",
    rule: "price-above-value",
    fault: "asks more than the offer is worth against the alternative",
    also: { "economics-incoherent": "the given margin no longer fits the price" },
    *mutations({ canvas, facts: { links } }) {
      for (const stream of canvas.streams) {
        const [part] = links.offerPartsOf(stream);
        const offer = canvas.valuePropositions.find(
          (one) => one === part || links.elementsOf(one).some((element) => element === part),
        );
        if (offer && stream.tiers.length === 0)
          yield [
            setOf(stream, "price", 900),
            setOf(stream, "per", canvas.period),
            setOf(offer, "better_than", { alternative: "doing it by hand", price: 300, adds: 100 }),
          ];
      }
    },
  },
  {
    id: "low-above-high",
    rule: "economics-incoherent",
    fault: "writes a range upside down",
    also: LOST,
    *mutations(sample) {
      yield* figures(sample, { profit_per_customer: { low: 90, high: 40 } });
    },
  },
  {
    id: "profit-that-does-not-add-up",
    rule: "economics-incoherent",
    fault: "gives a profit that is not revenue minus cost",
    also: LOST,
    *mutations(sample) {
      yield* figures(sample, { revenue_per_customer: 100_000, cost_to_serve: 60_000, profit_per_customer: 70_000 });
    },
  },
  {
    id: "margin-above-hundred",
    rule: "economics-incoherent",
    fault: "gives a margin of more than 100 %",
    also: LOST,
    *mutations(sample) {
      yield* figures(sample, { margin: 130 });
    },
  },
  {
    id: "shares-that-do-not-add-up",
    rule: "shares-not-100",
    fault: "gives shares of the revenue that are not 100 % together",
    *mutations({ canvas: { streams } }) {
      yield streams.map((stream) => setOf(stream, "share", 30 / streams.length + 50));
    },
  },
];

function payersOf({ canvas: { streams }, facts }: Sample): readonly Segment[] {
  const paying = new Set(streams.flatMap((stream: Stream) => facts.links.segmentsOf(stream)));
  return facts.served.filter((segment) => paying.has(segment));
}

/** True when a part of an offer is a part of another one, too. */
function isShared({ canvas, facts: { links } }: Sample, id: string): boolean {
  const offer = canvas.valuePropositions.find((one) => one.id === id);
  return offer !== undefined && links.elementsOf(offer).some(({ valuePropositions }) => valuePropositions.length > 1);
}

function* figures(sample: Sample, economics: PlainValue): Iterable<readonly CanvasEdit[]> {
  for (const segment of payersOf(sample)) yield [setOf(segment, "economics", economics)];
}
