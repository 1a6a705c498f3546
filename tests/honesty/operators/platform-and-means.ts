import { remove, removeOf, set, setOf, unlink } from "../edits.js";
import type { Operator, Sample } from "../operator.js";

const NEW = ["customer_segments", "visitors"];
const VISITORS = { name: "Schools that come to visit", decision: "serve", priority: 3, pays: false };
const BARE = {
  "segment-without-offer": "nothing is offered to the new segment",
  "segments-undecided": "nothing tells the new segment from the others",
  "segments-too-many": "it is one segment more",
  "market-mismatch": "the new segment is separate where the market is declared one",
};

export const PLATFORM_AND_MEANS: readonly Operator[] = [
  {
    id: "free-without-reason",
    rule: "nonpayer-unexplained",
    fault: "serves a group that pays nothing, and does not say why",
    stage: "sketch",
    also: BARE,
    *mutations(sample) {
      if (!isOfferedAll(sample)) yield [set(NEW, VISITORS)];
    },
  },
  {
    id: "free-without-funds",
    rule: "nonpayer-unfunded",
    fault: "serves a group that pays nothing, and that nobody pays for",
    also: {
      ...BARE,
      "segment-unreached": "nothing reaches the new segment",
      "segment-without-relationship": "the new segment has none",
    },
    *mutations(sample) {
      if (!isOfferedAll(sample) && sample.canvas.funding === undefined)
        yield [set(NEW, { ...VISITORS, essential_because: "They tell everybody at home" })];
    },
  },
  {
    id: "dependence-one-way",
    rule: "platform-not-mutual",
    fault: "breaks the circle in which the sides of a platform depend on each other",
    also: {
      "nonpayer-unfunded": "the way to the one that pays led through the dependence",
      "nonpayer-unexplained": "nobody depends on it any more",
      "advertising-without-audience": "the audience is no longer depended on",
      "stream-pays-for-unoffered": "it paid for what the other side gets",
      "market-mismatch": "without sides there is no platform",
    },
    *mutations({ canvas, facts: { links } }) {
      if (!canvas.market.some(({ kind }) => kind === "multi-sided")) return;
      for (const segment of canvas.segments) {
        const others = canvas.segments.filter((other) => other !== segment);
        const isMutual = others.some((other) =>
          links.dependsOn(other).some((one) => one !== segment && links.dependsOn(one).includes(other)),
        );
        if (links.dependsOn(segment).length > 0 && !isMutual) yield [removeOf(segment, "depends_on")];
      }
    },
  },
  {
    id: "subsidy-too-small",
    rule: "subsidy-uncovered",
    fault: "gives more to those who pay nothing than the others bring in",
    also: {
      "separation-claim-contradicted": "the figures were part of the claim",
      "separation-claim-unsupported": "the figures were part of the claim",
    },
    *mutations({ facts: { served } }) {
      if (!served.some(({ pays }) => pays === false)) return;
      yield served.flatMap((segment) => {
        const figures = segment.pays === false ? { cost_to_serve: 10 } : { profit_per_customer: 1 };
        return [setOf(segment, "economics", figures), setOf(segment, "size", { customers: 1000 })];
      });
    },
  },
  {
    id: "partner-for-nothing",
    rule: "partner-gives-nothing",
    fault: "lists a partner and not what it provides",
    *mutations({ canvas: { partners } }) {
      for (const partner of partners) yield [removeOf(partner, "provides")];
    },
  },
  {
    id: "means-for-nothing",
    rule: "means-unused",
    fault: "lists a resource or an activity and not what it is for",
    also: { "offer-without-means": "it was all that the offer had" },
    *mutations({ canvas: { resources, activities, valuePropositions } }) {
      if (valuePropositions.length > 1)
        for (const means of [...resources, ...activities]) yield [removeOf(means, "for")];
    },
  },
  {
    id: "offer-out-of-thin-air",
    rule: "offer-without-means",
    fault: "adds an offer and nothing that makes it",
    *mutations({ canvas, facts: { served } }) {
      if ([...canvas.resources, ...canvas.activities].some((means) => means.for?.some(({ to }) => to === "all")))
        return;
      const [need, segment] = [served[0]?.needs?.[0]?.entry ?? null, served[0]?.key ?? null];
      const offer = { name: "A report every month", for: segment, addresses: need, better_than: "asking around" };
      yield [set(["value_propositions", "report"], offer)];
    },
  },
  {
    id: "cost-of-nothing",
    rule: "cost-of-nothing",
    fault: "lists a cost and not what causes it",
    stage: "final",
    *mutations({ canvas: { costs } }) {
      for (const cost of costs) yield [removeOf(cost, "of")];
    },
  },
  {
    id: "cheap-by-hand",
    rule: "orientation-contradicted",
    fault: "calls the model cost-driven and looks after every customer in person",
    also: {
      "separation-claim-contradicted": "they are looked after in the same way now",
      "market-mismatch": "they are looked after in the same way now",
      "segments-thin": "the relationship was one of two differences",
    },
    *mutations({ canvas }) {
      const parts = canvas.valuePropositions.flatMap((offer) => [offer, ...offer.elements]);
      const types = ["personal-assistance", "dedicated-personal-assistance"] as const;
      yield [
        set(["orientation"], "cost-driven"),
        ...canvas.relationships.map((one, i) => setOf(one, "type", types[i % 2] ?? types[0])),
        ...parts.filter(({ value }) => value.length > 0).map((part) => setOf(part, "value", "brand")),
      ];
    },
  },
  {
    id: "planned-money",
    rule: "planned-pays-for-current",
    fault: "offers today what only planned revenue pays for",
    also: {
      "nonpayer-unfunded": "nobody pays yet",
      "separation-claim-unsupported": "what is planned cannot bear out a claim",
      "market-mismatch": "what is planned does not separate segments yet",
    },
    *mutations({ canvas: { streams, perspective } }) {
      if (perspective === "as-is") yield streams.map((stream) => setOf(stream, "state", "planned"));
    },
  },
  {
    id: "block-left-out",
    rule: "block-empty",
    fault: "leaves a block out",
    *mutations({ facts: { links } }) {
      for (const block of ["cost_structure", "key_partners"] as const) {
        const dangling = links.all.filter(
          ({ resolution, ownerBlock }) =>
            resolution.status === "found" && resolution.target.kind === block && ownerBlock !== block,
        );
        yield [...unlink(dangling), remove([block])];
      }
    },
  },
  {
    id: "review-forgotten",
    rule: "review-overdue",
    fault: "forgets to go through the canvas again",
    today: "2027-06-30",
    *mutations() {
      yield [set(["reviewed"], "2026-09-30"), set(["review_every"], 90)];
    },
  },
];

/** True when something is offered to every segment, also to one that is new. */
function isOfferedAll({ canvas }: Sample): boolean {
  return canvas.valuePropositions.some((offer) => offer.for === undefined || offer.for.some(({ to }) => to === "all"));
}
