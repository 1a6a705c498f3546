import type { PlainValue } from "../../../src/model/finding.js";
import { append, linksTo, offeredByAll, pairsOf, removeOf, set, setOf } from "../edits.js";
import type { Operator, Sample } from "../operator.js";

const NEW = ["customer_segments", "passers-by"];
const NAME = "People who pass by the door";

export const SEGMENTS: readonly Operator[] = [
  {
    id: "segment-without-offer",
    rule: "segment-without-offer",
    fault: "adds a segment with channel and relationship, and offers it nothing",
    also: {
      "segments-undecided": "without needs and offer, nothing tells it from those reached in the same way",
      "segments-too-many": "it is one segment more",
    },
    *mutations(sample) {
      const { channels, relationships } = sample.canvas;
      if (offeredByAll(sample) || sample.facts.served.length === 1) return;
      for (const channel of channels)
        yield [
          set(NEW, { name: NAME, decision: "serve", priority: 3 }),
          ...[channel, ...relationships.slice(0, 1)].map((item) => append(item, "for", "passers-by")),
        ];
    },
  },
  {
    id: "ignored-but-served",
    rule: "segment-ignored-but-linked",
    fault: "decides to ignore a segment and leaves all that is for it",
    also: {
      "segment-ignored-without-reason": "nothing says why it is ignored",
      "stream-pays-for-unoffered": "what is offered to every segment is no longer offered to it",
      "persona-of-unserved": "its personas stay, too",
      "platform-not-mutual": "the side that the declared platform rests on is gone",
      "nonpayer-unfunded": "the one that paid for it is ignored",
      "nonpayer-unexplained": "the one that needed it is ignored",
      "money-no-payer": "the only one that pays is ignored",
      "segment-no-primary": "it was the most important one",
    },
    *mutations(sample) {
      for (const segment of sample.facts.served)
        if (linksTo(sample, segment).some(({ field, ownerBlock }) => field === "for" && ownerBlock !== "hypotheses"))
          yield [setOf(segment, "decision", "ignore")];
    },
  },
  {
    id: "decision-forgotten",
    rule: "segment-undecided",
    fault: "forgets to say whether a segment is served",
    *mutations({ canvas: { segments } }) {
      if (segments.length > 1)
        for (const segment of segments) if (segment.decision === "serve") yield [removeOf(segment, "decision")];
    },
  },
  {
    id: "nobody-first",
    rule: "segment-no-primary",
    fault: "gives no segment the first priority",
    *mutations({ facts: { served } }) {
      const first = served.filter(({ priority }) => priority === 1);
      if (served.length > 1) yield first.map((segment) => setOf(segment, "priority", 2));
    },
  },
  {
    id: "ignored-without-reason",
    rule: "segment-ignored-without-reason",
    fault: "ignores a segment without a reason",
    *mutations() {
      yield [set(NEW, { name: NAME, decision: "ignore" })];
    },
  },
  {
    id: "everyone-at-once",
    rule: "segments-too-many",
    fault: "plans to begin with more than three segments",
    also: { "primary-segment-unbelieved": "a plan needs a hypothesis about its first segment" },
    *mutations({ facts: { served } }) {
      if (served.length > 3) yield [set(["perspective"], "to-be")];
    },
  },
  {
    id: "ten-segments",
    rule: "segments-too-many",
    fault: "lists ten segments, of which most are only names",
    stage: "sketch",
    also: {
      "segment-without-offer": "nothing is offered to those that are only names",
      "segments-undecided": "nothing tells those that are only names from the others",
    },
    *mutations(sample) {
      if (offeredByAll(sample)) return;
      const places = ["Bern", "Basel", "Chur", "Davos", "Sion", "Zug", "Thun", "Biel", "Lugano", "Olten"];
      yield places.map((place) =>
        set(["customer_segments", place.toLowerCase()], { name: `Farmers near ${place}`, decision: "serve" }),
      );
    },
  },
  {
    id: "more-than-the-market",
    rule: "segment-size-impossible",
    fault: "counts more customers than the market has people",
    *mutations({ canvas: { segments } }) {
      for (const segment of segments) yield [setOf(segment, "size", { customers: 9000, market: 4000 })];
    },
  },
  {
    id: "overlapping-ranges",
    rule: "segments-ranges-overlap",
    fault: "tells two segments apart by ranges that overlap",
    *mutations(sample) {
      yield* described(
        sample,
        { volume: { "orders a year": { max: 20 } } },
        { volume: { "orders a year": { min: 15 } } },
      );
    },
  },
  {
    id: "gap-between-ranges",
    rule: "segments-ranges-gap",
    fault: "leaves a gap between the ranges of two segments",
    *mutations(sample) {
      yield* described(
        sample,
        { volume: { "orders a year": { max: 20 } } },
        { volume: { "orders a year": { min: 50 } } },
      );
    },
  },
  {
    id: "one-inside-the-other",
    rule: "segment-inside-segment",
    fault: "describes one segment as a part of another",
    *mutations(sample) {
      yield* described(sample, { geographic: { town: ["Basel"] } }, { geographic: { town: ["Basel", "Bern"] } });
    },
  },
  {
    id: "same-for-all",
    rule: "characteristic-idle",
    fault: "gives all segments the same characteristic",
    *mutations({ canvas: { segments } }) {
      if (segments.length > 1)
        yield segments.map((segment) => set([...segment.path, "characteristics", "custom", "planet"], "Earth"));
    },
  },
  {
    id: "age-and-place-only",
    rule: "segment-only-demographic",
    fault: "describes a segment by age and place, and by no need",
    also: {
      "addresses-foreign-need": "an offer meets needs that the segment no longer has",
      "separation-claim-unsupported": "without needs, the claimed difference of the offers rests on nothing",
      "segments-ranges-gap": "its range is gone",
      "needs-too-few": "the most important segment has no needs any more",
    },
    *mutations({ facts: { served } }) {
      for (const segment of served)
        yield [
          removeOf(segment, "needs"),
          setOf(segment, "characteristics", {
            demographic: { age: { min: 18, max: 35 } },
            geographic: { country: "CH" },
          }),
        ];
    },
  },
  {
    id: "no-roles",
    rule: "organisation-without-roles",
    fault: "names an organisation and not who in it decides",
    stage: "final",
    *mutations({ facts: { served } }) {
      for (const segment of served) if (segment.roles.length > 0) yield [removeOf(segment, "roles")];
    },
  },
  {
    id: "customer-and-partner",
    rule: "segment-is-partner",
    fault: "lists a customer among the partners",
    *mutations({ canvas: { segments, partners } }) {
      for (const partner of partners.slice(0, 1))
        for (const segment of segments) yield [setOf(partner, "name", segment.name)];
    },
  },
  {
    id: "roles-as-segments",
    rule: "segments-are-roles",
    fault: "makes segments of the people in one organisation",
    *mutations(sample) {
      for (const [a, b] of pairsOf(sample))
        yield [setOf(a, "name", "Hospital procurement managers"), setOf(b, "name", "Hospital IT architects")];
    },
  },
  {
    id: "one-big-customer",
    rule: "niche-concentration",
    fault: "lives on one customer",
    *mutations({ facts: { served } }) {
      for (const segment of served) yield [setOf(segment, "top_customer_share", 70)];
    },
  },
  {
    id: "nothing-in-common",
    rule: "diversified-without-rationale",
    fault: "serves unrelated segments and does not say what joins them",
    also: { "offer-without-means": "what the offers had in common was all that one of them had" },
    *mutations(sample) {
      const { canvas, facts } = sample;
      const offers = canvas.valuePropositions;
      if (!facts.separation.market.inferred.includes("diversified")) return;
      const shared = [...canvas.resources, ...canvas.activities].filter(
        (means) => facts.links.servedBy(means).length > 1,
      );
      yield [
        ...canvas.segments
          .filter(({ rationale }) => rationale !== undefined)
          .map((segment) => removeOf(segment, "rationale")),
        ...shared.map((means, i) => setOf(means, "for", offers[i % offers.length]?.key ?? "")),
      ];
    },
  },
];

/** Describes the first two served segments anew. */
function* described({ facts }: Sample, first: PlainValue, second: PlainValue) {
  const [a, b] = facts.served;
  if (a && b) yield [setOf(a, "characteristics", first), setOf(b, "characteristics", second)];
}
