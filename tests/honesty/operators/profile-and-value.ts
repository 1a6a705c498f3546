import type { Segment, ValueProposition } from "../../../src/model/canvas.js";
import type { CanvasEdit } from "../../../src/model/finding.js";
import { pairsOf, removeOf, set, setOf } from "../edits.js";
import type { Operator, Sample } from "../operator.js";

const FEWER_NEEDS = {
  "addresses-foreign-need": "an offer meets a need that the segment no longer has",
  "separation-claim-unsupported": "with one need left, the claimed difference of the offers rests on nothing",
  "segment-is-a-tier": "the need of its own is gone",
  "market-mismatch": "the needs were what made the market what it is called",
};

export const PROFILE_AND_VALUE: readonly Operator[] = [
  {
    id: "jobs-only",
    rule: "needs-only-functional",
    fault: "knows three jobs of a segment, and no pain and no gain",
    *mutations({ canvas, facts: { served } }) {
      for (const { needs = [] } of served) {
        const own = canvas.needs.filter(({ id }) => needs.some(({ entry }) => entry === id));
        if (own.length >= 3) yield own.map(({ path }) => set([...path, "kind"], "job.functional"));
      }
    },
  },
  {
    id: "all-weights-the-same",
    rule: "needs-all-equal",
    fault: "gives all needs of a segment the same weight",
    also: { "top-need-unaddressed": "a need that was of little weight and is not met is now of the greatest" },
    *mutations({ facts: { served } }) {
      for (const segment of served) {
        const { needs = [] } = segment;
        if (needs.length >= 4) yield needs.map(({ entry }) => set([...segment.path, "needs", entry], 4));
      }
    },
  },
  {
    id: "one-need-for-the-first",
    rule: "needs-too-few",
    fault: "knows one need of the most important segment",
    also: FEWER_NEEDS,
    *mutations({ facts: { served } }) {
      for (const segment of served)
        if (segment.priority === 1 && segment.needs?.[0])
          yield [setOf(segment, "needs", { [segment.needs[0].entry]: 5 })];
    },
  },
  {
    id: "needs-in-own-words",
    rule: "needs-not-comparable",
    fault: "writes needs of two segments each in words of their own",
    also: { "separation-claim-unsupported": "needs in words of one's own cannot bear out a claim" },
    *mutations(sample) {
      for (const [a, b] of pairsOf(sample))
        yield [
          set([...a.path, "needs", "Feel at ease with the choice"], 2),
          set([...b.path, "needs", "Not to regret the decision later"], 2),
        ];
    },
  },
  {
    id: "persona-of-nobody",
    rule: "persona-of-unserved",
    fault: "draws a persona of a segment that comes later",
    *mutations() {
      const personas = { ida: { name: "Ida, 30", story: "Passes by every day" } };
      yield [
        set(["customer_segments", "passers-by"], { name: "People who pass by the door", decision: "later", personas }),
      ];
    },
  },
  {
    id: "required-gain-forgotten",
    rule: "required-gain-unmet",
    fault: "finds a gain that customers take for granted, and offers it to nobody",
    *mutations(sample) {
      yield* newNeed(sample, { text: "That nothing breaks", kind: "gain.required" }, 3);
    },
  },
  {
    id: "top-need-forgotten",
    rule: "top-need-unaddressed",
    fault: "finds a need of the greatest weight, and offers nothing that meets it",
    also: { "needs-all-equal": "the segment had three needs of that weight" },
    *mutations(sample) {
      yield* newNeed(sample, { text: "Losing sleep over it", kind: "pain.outcome" }, 5);
    },
  },
  {
    id: "value-for-nobody",
    rule: "value-for-nobody",
    fault: "forgets for whom a value proposition is",
    also: {
      "segment-without-offer": "those it was for are offered nothing else",
      "stream-pays-for-unoffered": "those it was for still pay for it",
      "top-need-unaddressed": "what else they are offered does not meet the need",
      "required-gain-unmet": "what else they are offered does not meet the gain",
      "separation-claim-unsupported": "without the offer, the claimed difference rests on nothing",
      "separation-claim-contradicted": "without the offer, the claimed difference is gone",
      "needs-differ-offer-same": "what else they are offered is the same",
      "segment-is-a-tier": "what is left to one of them is a part of what another gets",
      "nonpayer-unfunded": "nobody who pays gets a part of it any more",
    },
    *mutations({ canvas, facts: { served } }) {
      if (served.length > 1) for (const offer of canvas.valuePropositions) yield [removeOf(offer, "for")];
    },
  },
  {
    id: "orphan-value",
    rule: "value-for-nobody",
    fault: "adds a value proposition that is for nobody",
    *mutations({ canvas, facts: { served } }) {
      const [need] = canvas.needs;
      const orphan = { name: "A newsletter on Fridays", addresses: need?.id ?? null, better_than: "the notice board" };
      if (served.length > 1)
        yield [
          set(["value_propositions", "newsletter"], orphan),
          set(["key_activities", "writing"], { for: "newsletter" }),
        ];
    },
  },
  {
    id: "need-of-somebody-else",
    rule: "addresses-foreign-need",
    fault: "lets an offer meet a need of a segment that does not get it",
    *mutations({ canvas, facts }) {
      for (const offer of canvas.valuePropositions) {
        const own = new Set(facts.links.segmentsOf(offer).flatMap(({ needs = [] }) => needs.map(({ entry }) => entry)));
        const foreign = canvas.needs.find(({ id }) => !own.has(id));
        if (own.size > 0 && foreign) yield [{ kind: "append", path: [...offer.path, "addresses"], value: foreign.id }];
      }
    },
  },
  {
    id: "addresses-nothing",
    rule: "value-addresses-nothing",
    fault: "does not say which needs an offer meets",
    also: {
      "top-need-unaddressed": "the need was met by this offer",
      "required-gain-unmet": "the gain was met by this offer",
      "segment-may-be-two": "the needs were what joined the offers of the segment",
    },
    *mutations({ canvas, facts }) {
      // A part that another offer has too may say there what it meets.
      for (const offer of canvas.valuePropositions)
        if (facts.links.elementsOf(offer).every(({ declarations }) => declarations.length === 1))
          yield addressingNothing(offer);
    },
  },
  {
    id: "claim-without-amount",
    rule: "claim-without-quantity",
    fault: "claims a quantity and gives none",
    *mutations({ canvas }) {
      for (const offer of canvas.valuePropositions)
        yield [setOf(offer, "claim", { kind: "quantitative", text: "Done in no time" })];
    },
  },
  {
    id: "no-alternative",
    rule: "no-alternative-named",
    fault: "does not say what customers do today instead",
    stage: "final",
    *mutations({ canvas }) {
      for (const offer of canvas.valuePropositions) if (offer.betterThan) yield [removeOf(offer, "better_than")];
    },
  },
];

/** A need that no offer meets, for a segment whose offers say what they meet. */
function* newNeed(
  { facts }: Sample,
  need: { text: string; kind: string },
  weight: number,
): Iterable<readonly CanvasEdit[]> {
  const says = (segment: Segment) =>
    facts.links
      .offersFor(segment)
      .some((offer) => [offer, ...offer.elements].some(({ addresses }) => addresses !== undefined));
  for (const segment of facts.served)
    if (says(segment)) yield [set(["needs", "new-need"], need), set([...segment.path, "needs", "new-need"], weight)];
}

function addressingNothing(offer: ValueProposition): readonly CanvasEdit[] {
  return [offer, ...offer.elements]
    .filter(({ addresses }) => addresses !== undefined)
    .map(({ path }) => ({ kind: "remove", path: [...path, "addresses"] }));
}
