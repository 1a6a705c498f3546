import type { Segment } from "../../../src/model/canvas.js";
import type { CanvasEdit } from "../../../src/model/finding.js";
import type { Criterion } from "../../../src/model/vocabulary.generated.js";
import { COPY, copiedSegment } from "../copied-segment.js";
import { idOf, linksTo, offeredByAll, pairsOf, remove, removeOf, set, setOf, unlink } from "../edits.js";
import type { Operator, Sample } from "../operator.js";

const TWICE = {
  "characteristic-idle": "two copies of one segment have all their characteristics in common",
  "segments-ranges-overlap": "the copy has the same range",
  "segments-too-many": "the copy is one segment more",
  "separation-claim-contradicted": "a claim about every other segment is about the copy too, and false of it",
  "segment-is-a-tier": "what were needs of the original alone are needs of the copy too",
  "nonpayer-unfunded": "nobody depends on the copy of a segment that pays nothing",
  "subsidy-uncovered": "the copy of a segment that pays nothing costs as much again",
  "segments-are-roles": "the name of the original reads like a job title, and now there are two",
};

const EARNS = { profitability: "medium" };

export const SEPARATION: readonly Operator[] = [
  {
    id: "false-claim",
    rule: "separation-claim-contradicted",
    fault: "claims a difference that the canvas denies",
    *mutations(sample) {
      yield* claims(sample, "same");
    },
  },
  {
    id: "claim-without-facts",
    rule: "separation-claim-unsupported",
    fault: "claims a difference about which the canvas says nothing",
    *mutations(sample) {
      yield* claims(sample, "unknown");
    },
  },
  {
    id: "segment-twice",
    rule: "segments-merge",
    fault: "lists one segment twice, under two names",
    also: TWICE,
    *mutations(sample) {
      for (const segment of unclaimed(sample)) yield twin(sample, segment);
    },
  },
  {
    id: "segment-twice-without-figures",
    rule: "segments-unproven",
    fault: "lists one segment twice and knows no figures of the second",
    also: TWICE,
    *mutations(sample) {
      for (const segment of sample.facts.served) yield copiedSegment(sample, segment, { economics: null });
    },
  },
  {
    id: "segment-without-facts",
    rule: "segments-undecided",
    fault: "adds a segment and says nothing of it but the name",
    stage: "sketch",
    also: {
      "segment-without-offer": "nothing is offered to the new segment",
      "segments-too-many": "the new segment is one more",
    },
    *mutations(sample) {
      if (!offeredByAll(sample))
        yield [set(["customer_segments", COPY], { name: "Families who move to another town", decision: "serve" })];
    },
  },
  {
    id: "all-but-profit-the-same",
    rule: "segments-thin",
    fault: "tells two segments apart by profit alone",
    also: {
      ...TWICE,
      "market-mismatch": "by profit alone, two segments are separate where the market is declared one",
    },
    *mutations(sample) {
      for (const segment of unclaimed(sample))
        if (segment.pays !== false)
          yield [
            ...copiedSegment(sample, segment, { economics: { profitability: "low" } }),
            setOf(segment, "economics", { profitability: "high" }),
          ];
    },
  },
  {
    id: "two-in-one",
    rule: "segment-may-be-two",
    fault: "writes two segments without anything in common as one",
    also: {
      "platform-not-mutual": "the side that the declared platform rests on is gone",
      "diversified-without-rationale": "the rationale went with the segment that gave it",
      "advertising-without-audience": "who was the audience is now the advertiser",
      "stream-from-nonpayer": "who pays and who does not are now one",
      "nonpayer-unfunded": "the one that paid is now the one that does not",
    },
    *mutations(sample) {
      const free = unclaimed(sample);
      for (const [a, b] of pairsOf(sample))
        if (free.includes(a) && free.includes(b) && areStrangers(sample, a, b)) yield joined(sample, a, b);
    },
  },
  {
    id: "tier-as-segment",
    rule: "segment-is-a-tier",
    fault: "makes a segment of those who buy a bigger package",
    also: {
      ...TWICE,
      "segments-unproven": "the bigger package alone does not make the offer differ",
      "segments-merge": "the bigger package alone does not make the offer differ",
      "segments-thin": "the bigger package is the only difference",
      "offer-differs-needs-same": "the bigger package answers no need of its own",
      "value-addresses-nothing": "the bigger package answers no need of its own",
      "market-mismatch": "by the bigger package, two segments are separate where the market is declared one",
    },
    *mutations(sample) {
      for (const segment of sample.facts.served) {
        const need = segment.needs?.find(({ weight }) => weight !== 0)?.entry;
        if (need === undefined) continue;
        const made = set(["key_activities", "packing"], { for: "the-big-package" });
        const plus = { name: "The big package", for: COPY, elements: { extras: "Some extras" }, addresses: need };
        yield [...copiedSegment(sample, segment), set(["value_propositions", "the-big-package"], plus), made];
      }
    },
  },
  {
    id: "one-offer-for-all",
    rule: "needs-differ-offer-same",
    fault: "offers the same to two segments with different needs",
    also: {
      "separation-claim-contradicted": "a claim that their offers differ is false now",
      "market-mismatch": "the offer was what separated them",
      "segments-thin": "the offer was one of two differences",
      "segment-is-a-tier": "who gets both offers has no need that the others lack",
    },
    *mutations(sample) {
      if (sample.facts.served.length < 2) return;
      yield sample.canvas.valuePropositions.map((offer) => setOf(offer, "for", "all"));
    },
  },
  {
    id: "two-offers-for-one-need",
    rule: "offer-differs-needs-same",
    fault: "offers something else to a segment with the same needs",
    also: {
      ...TWICE,
      "segments-merge": "their needs, channels, relationships and profit are the same",
      "segments-unproven": "their needs, channels and relationships are the same",
      "stream-pays-for-unoffered": "the copy pays for what only the original gets",
      "segments-thin": "what they pay for is the only difference",
      "market-mismatch": "by what they pay for, two segments are separate where the market is declared one",
    },
    *mutations(sample) {
      for (const segment of unclaimed(sample)) {
        if (sample.facts.served.length === 1 || offeredByAll(sample)) continue;
        const addresses = segment.needs?.filter(({ weight }) => weight !== 0).map(({ entry }) => entry) ?? [];
        if (addresses.length < 2) continue;
        const other = { name: "Something else", for: COPY, elements: { other: "Something else" }, addresses };
        yield [
          ...copiedSegment(sample, segment, {}, ({ ownerBlock }) => ownerBlock !== "value_propositions"),
          set(["value_propositions", "something-else"], other),
          set(["key_activities", "doing-something-else"], { for: "something-else" }),
        ];
      }
    },
  },
  {
    id: "wrong-market",
    rule: "market-mismatch",
    fault: "declares a kind of market that the links deny",
    *mutations({ facts: { separation, served } }) {
      const { inferred } = separation.market;
      if (separation.counts.separate + separation.counts.thin > 0) {
        yield [set(["market"], "mass")];
        yield [set(["market"], "niche")];
      }
      if (served.length > 1 && !inferred.includes("diversified")) yield [set(["market"], "diversified")];
    },
  },
  {
    id: "sides-that-are-one",
    rule: "platform-sides-indistinct",
    fault: "splits one segment into two sides that need each other",
    also: {
      ...TWICE,
      "market-mismatch": "two sides make a platform, which is not what is declared",
      "advertising-without-audience": "an advertiser that depends on its own copy has no audience",
    },
    *mutations(sample) {
      for (const segment of unclaimed(sample))
        if (segment.dependsOn.length === 0)
          yield [...twin(sample, segment, { depends_on: idOf(segment) }), setOf(segment, "depends_on", COPY)];
    },
  },
];

/** A claim for each pair and criterion that comes out as given and is not claimed yet. */
function* claims(sample: Sample, outcome: "same" | "unknown"): Iterable<readonly CanvasEdit[]> {
  const { separation } = sample.facts;
  const isClaimed = new Set(separation.claims.map(({ segment, from }) => `${segment.key} ${from.key}`));
  for (const [a, b] of pairsOf(sample)) {
    if (isClaimed.has(`${b.key} ${a.key}`)) continue;
    for (const [criterion, { result }] of Object.entries(separation.report(a, b).criteria))
      if (result === outcome) yield [set([...b.path, "separate_from", idOf(a)], [criterion as Criterion])];
  }
}

/** A copy of which nothing is unknown, so that all five criteria are the same. */
function twin(sample: Sample, segment: Segment, changes: Readonly<Record<string, string>> = {}): readonly CanvasEdit[] {
  return [...copiedSegment(sample, segment, { economics: EARNS, ...changes }), setOf(segment, "economics", EARNS)];
}

/** Served segments that no claim is about: a copy changes their figures, and with them what was claimed. */
function unclaimed({ facts }: Sample): readonly Segment[] {
  const { claims } = facts.separation;
  return facts.served.filter((segment) => !claims.some((claim) => claim.segment === segment || claim.from === segment));
}

/** True when no need is common to two segments, all that is for one is for it alone, and both are reached with their offer. */
function areStrangers(sample: Sample, a: Segment, b: Segment): boolean {
  const { links } = sample.facts;
  const needs = new Set(a.needs?.map(({ entry }) => entry));
  if (b.needs?.some(({ entry }) => needs.has(entry))) return false;
  const roads = (segment: Segment) => [...links.channelsFor(segment), ...links.streamsFrom(segment)];
  const serving = (segment: Segment) => [...links.offersFor(segment), ...roads(segment)];
  const forA = new Set<object>(serving(a));
  if (serving(b).some((item) => forA.has(item))) return false;
  return [a, b].every((segment) => roads(segment).some((item) => links.offerPartsOf(item).length > 0));
}

/** One segment with the needs and the links of both. */
function joined(sample: Sample, a: Segment, b: Segment): readonly CanvasEdit[] {
  const links = linksTo(sample, b);
  const between = links.filter(({ ownerBlock }) => ownerBlock === "customer_segments");
  const needs = [...(a.needs ?? []), ...(b.needs ?? [])].map(({ entry, weight }) => [entry, weight ?? 3] as const);
  return [
    ...links.filter((link) => !between.includes(link)).map(({ ref }) => set(ref.path, idOf(a))),
    ...unlink(between),
    ...unlink(
      sample.facts.links.all.filter(
        ({ owner, field, ref }) => owner === a && field === "depends_on" && ref.to === b.id,
      ),
    ),
    setOf(a, "needs", Object.fromEntries(needs)),
    ...(a.economics ? [removeOf(a, "economics")] : []),
    remove(b.path),
  ];
}
