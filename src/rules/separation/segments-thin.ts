import type { PairDecision } from "../../analysis/separation/result.js";
import type { Finding } from "../../model/finding.js";
import { CRITERIA } from "../../model/vocabulary.generated.js";
import { counted, enumerated } from "../../text/sentence.js";
import { MANY } from "../aggregate.js";
import { itemPlace } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";
import { CRITERION_WORDS, criteriaThat, pairInWords, SEPARATION_READS, subjectOfPair } from "./pair-words.js";

export const segmentsThin: Rule = {
  id: "segments-thin",
  category: "separation",
  severity: { review: "info" },
  summary: "Two segments are separate by no more than they must be, and nothing unknown could add to it.",
  why: "When that one difference falls away, the two are one; it is worth knowing what the separation hangs on.",
  fixAdvice: "Check the difference they hang on, or treat the two as one.",
  source: SOURCES.segments,
  reads: SEPARATION_READS,
  *check(_canvas, facts) {
    const { counts, samples, required } = facts.separation;
    if (counts.thin >= MANY) yield all(samples.thin, counts.thin, required);
    else for (const pair of samples.thin) yield one(pair);
  },
};

function one(pair: PairDecision): Finding {
  const { a, b, met } = pair;
  const differs = enumerated(criteriaThat(pair, "differs").map((criterion) => CRITERION_WORDS[criterion]));
  const what = met === 1 ? `separate only by ${differs}` : `separate by no more than is required: ${differs}`;
  return {
    message: `${pairInWords(a, b)} are ${what}${restText(pair)}.`,
    at: itemPlace(a),
    related: [{ at: itemPlace(b), label: `separate only by ${differs}` }],
    subject: subjectOfPair(a, b),
  };
}

/** What is said of the criteria that do not differ: of a thin pair, none of them is unknown. */
function restText({ met, of }: PairDecision): string {
  if (met < of) return "; nothing else separates them";
  return of === CRITERIA.length ? "" : "; nothing else applies";
}

function all(pairs: readonly PairDecision[], count: number, required: number): Finding {
  const [first] = pairs;
  if (first === undefined) throw new Error("a count of pairs without a pair");
  const named = pairs.slice(0, MANY).map(({ a, b }) => `"${a.name}" – "${b.name}"`);
  const only = required === 1 ? "one difference only" : "no more than is required";
  return {
    message: `${counted(count, "pair")} of segments are separate by ${only}: ${enumerated(named)}${count > MANY ? " among others" : ""}.`,
    at: itemPlace(first.a),
    related: pairs.slice(0, MANY).map(({ a, b }) => ({ at: itemPlace(b), label: `thin against "${a.name}"` })),
    subject: "customer_segments",
  };
}
