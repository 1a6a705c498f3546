import type { Hypothesis } from "../../../src/model/canvas.js";
import { remove, removeOf, set, setOf, unlink } from "../edits.js";
import type { Operator, Sample } from "../operator.js";

const REWORDED = { "segments-are-roles": "the word reads like a job title" };

export const BELIEFS_AND_WORDS: readonly Operator[] = [
  {
    id: "important-and-untested",
    rule: "hypothesis-untested",
    fault: "rests the model on an assumption that nobody plans to test",
    *mutations({ canvas: { hypotheses } }) {
      for (const hypothesis of hypotheses)
        yield [
          setOf(hypothesis, "importance", 5),
          setOf(hypothesis, "status", "untested"),
          ...["experiments", "evidence"]
            .filter((field) => has(hypothesis, field))
            .map((field) => removeOf(hypothesis, field)),
        ];
    },
  },
  {
    id: "believed-without-evidence",
    rule: "status-without-evidence",
    fault: "calls an assumption proven and shows nothing",
    *mutations({ canvas: { hypotheses } }) {
      for (const hypothesis of hypotheses)
        yield [
          setOf(hypothesis, "status", "supported"),
          ...(hypothesis.evidence.length > 0 ? [removeOf(hypothesis, "evidence")] : []),
          ...resultsOf(hypothesis),
        ];
    },
  },
  {
    id: "failed-and-believed",
    rule: "result-contradicts-status",
    fault: "calls an assumption proven although its experiment failed",
    *mutations({ canvas: { hypotheses } }) {
      for (const hypothesis of hypotheses) {
        const [experiment] = hypothesis.experiments;
        if (experiment)
          yield [
            setOf(hypothesis, "status", "supported"),
            setOf(experiment, "pass_if", ">= 40"),
            setOf(experiment, "result", 3),
          ];
      }
    },
  },
  {
    id: "experiment-that-cannot-fail",
    rule: "experiment-without-threshold",
    fault: "plans an experiment and not what would be a success",
    *mutations({ canvas: { hypotheses } }) {
      for (const { experiments } of hypotheses)
        for (const experiment of experiments) if (experiment.passIf) yield [removeOf(experiment, "pass_if")];
    },
  },
  {
    id: "opinions-as-proof",
    rule: "evidence-weak",
    fault: "rests the most important assumption on what people say",
    *mutations({ canvas: { hypotheses } }) {
      for (const hypothesis of hypotheses)
        yield [
          setOf(hypothesis, "importance", 5),
          setOf(hypothesis, "status", "supported"),
          setOf(hypothesis, "evidence", [{ kind: "interview", finding: "Nine of ten liked it" }]),
          ...resultsOf(hypothesis),
        ];
    },
  },
  {
    id: "plan-without-belief",
    rule: "primary-segment-unbelieved",
    fault: "plans for a first segment of which nothing is assumed in writing",
    also: { "segments-too-many": "a plan should begin with fewer" },
    *mutations(sample) {
      const first = new Set(sample.facts.served.filter(({ priority }) => priority === 1).map(({ id }) => id));
      const believed = sample.facts.links.all.filter(
        ({ ownerBlock, resolution }) =>
          ownerBlock === "hypotheses" && resolution.status === "found" && first.has(resolution.target.id),
      );
      if (first.size > 0) yield [set(["perspective"], "to-be"), ...unlink(believed)];
    },
  },
  {
    id: "refuted-and-served",
    rule: "refuted-still-served",
    fault: "goes on serving a segment of whose wish the opposite was found",
    *mutations(sample) {
      for (const hypothesis of sample.canvas.hypotheses) {
        const [segment] = sample.facts.served;
        if (segment)
          yield [
            setOf(hypothesis, "about", segment.key),
            setOf(hypothesis, "risk", "desirability"),
            setOf(hypothesis, "status", "refuted"),
            setOf(hypothesis, "evidence", [{ kind: "sale", finding: "Nobody bought it" }]),
            ...resultsOf(hypothesis),
          ];
      }
    },
  },
  {
    id: "segment-everyone",
    rule: "vague-segment",
    fault: "calls a segment by a name that fits anybody",
    *mutations(sample) {
      yield* named(sample, "segments", "Everyone");
      yield* named(sample, "segments", "Millennials 18-35");
    },
  },
  {
    id: "segment-by-purchase",
    rule: "segment-named-by-purchase",
    fault: "names a segment by what it buys",
    also: {
      ...REWORDED,
      "addresses-foreign-need": "an offer meets the need that was its own",
      "separation-claim-unsupported": "without needs of its own, the claim rests on nothing",
      "separation-claim-contradicted": "without needs of its own, the claim is false",
      "segment-is-a-tier": "without needs of its own, it gets the offer of another and more",
      "needs-too-few": "the most important segment has fewer than two needs",
    },
    *mutations({ facts: { served } }) {
      for (const segment of served) {
        if (/users$/.test(segment.name)) continue;
        const others = new Set(
          served.flatMap((other) => (other === segment ? [] : (other.needs ?? []).map(({ entry }) => entry))),
        );
        const own = segment.needs?.filter(({ entry }) => !others.has(entry)) ?? [];
        const edits =
          own.length === segment.needs?.length
            ? [removeOf(segment, "needs")]
            : own.map(({ path }) => remove(path)).reverse();
        yield [setOf(segment, "name", "Premium subscribers"), ...edits];
      }
    },
  },
  {
    id: "stream-called-sales",
    rule: "vague-revenue",
    fault: "calls a stream by a word for any revenue",
    *mutations(sample) {
      yield* named(sample, "streams", "Sales");
      yield* named(sample, "streams", "Service fees");
    },
  },
  {
    id: "offer-of-buzzwords",
    rule: "buzzword-value",
    fault: "describes an offer in words that fit any offer",
    *mutations(sample) {
      yield* named(sample, "valuePropositions", "Innovative premium platform");
      yield* named(sample, "valuePropositions", "A seamless, world-class experience");
    },
  },
  {
    id: "better-without-number",
    rule: "unmeasured-comparative",
    fault: "promises something better and does not say by how much",
    on: ["unmeasured-comparative"],
    *mutations({ canvas: { valuePropositions } }) {
      for (const offer of valuePropositions)
        if (offer.claim?.amount === undefined) yield [setOf(offer, "name", "Faster answers")];
    },
  },
];

function* named({ canvas }: Sample, part: "segments" | "streams" | "valuePropositions", name: string) {
  for (const item of canvas[part]) yield [setOf(item, "name", name)];
}

function has(hypothesis: Hypothesis, field: string): boolean {
  return field === "experiments" ? hypothesis.experiments.length > 0 : hypothesis.evidence.length > 0;
}

/** Takes the results of its experiments away. */
function resultsOf({ experiments }: Hypothesis) {
  return experiments.filter(({ result }) => result !== undefined).map((experiment) => removeOf(experiment, "result"));
}
