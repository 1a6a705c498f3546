import type { Facts } from "../../analysis/facts.js";
import type { PairDecision } from "../../analysis/separation/result.js";
import type { Finding } from "../../model/finding.js";
import { counted, enumerated } from "../../text/sentence.js";
import { MANY } from "../aggregate.js";
import { itemPlace } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";
import {
  CRITERION_QUESTIONS,
  criteriaThat,
  pairInWords,
  SEPARATION_READS,
  sameText,
  subjectOfPair,
} from "./pair-words.js";

export const segmentsUnproven: Rule = {
  id: "segments-unproven",
  category: "separation",
  severity: { sketch: "warning" },
  summary: "Two segments of which nothing yet says that they are two, while most criteria say that they are one.",
  why: "Groups are separate segments when at least one of five things differs. Here at least three are the same, none differs, and the rest is open.",
  fixAdvice: "Answer the question in the message: the answer separates the two, or shows that they are one.",
  source: SOURCES.segments,
  reads: SEPARATION_READS,
  asks: ["customer_segments"],
  *check(_canvas, facts) {
    const { counts, samples } = facts.separation;
    if (counts.unproven >= MANY) yield all(samples.unproven, counts.unproven);
    else for (const pair of samples.unproven) yield one(pair, facts);
  },
};

function one(pair: PairDecision, facts: Facts): Finding {
  const { a, b } = pair;
  const rest = criteriaThat(pair, "not-applicable").length === 0 ? "open" : "open or does not apply";
  return {
    message: `Nothing yet separates ${pairInWords(a, b)}: ${sameText([pair])}, the rest is ${rest}.`,
    at: itemPlace(a),
    related: [{ at: itemPlace(b), label: "or the same segment?" }],
    advice: questionFor(pair, facts),
    subject: subjectOfPair(a, b),
  };
}

function all(pairs: readonly PairDecision[], count: number): Finding {
  const [first] = pairs;
  if (first === undefined) throw new Error("a count of pairs without a pair");
  const told = pairs.slice(0, MANY);
  const names = told.map(({ a, b }) => `"${a.name}" – "${b.name}"`);
  return {
    message: `Nothing yet separates the segments of ${counted(count, "pair")}: ${enumerated(names)}${count > MANY ? " among others" : ""}.`,
    at: itemPlace(first.a),
    related: told.map(({ a, b }) => ({ at: itemPlace(b), label: `the same as "${a.name}"?` })),
    subject: "customer_segments",
    settledBy: told.map(({ a, b }) => subjectOfPair(a, b)).join("+"),
    advice: "Answer the questions that `canvas show --view separation` ends with; each settles several pairs.",
  };
}

/** The question whose answer would settle most, else what is unknown about this pair. */
function questionFor(pair: PairDecision, facts: Facts): string {
  const unknown = criteriaThat(pair, "unknown");
  const best = facts.separation.questions.find(
    ({ about, criterion }) => unknown.includes(criterion) && (about.includes(pair.a) || about.includes(pair.b)),
  );
  return best?.ask ?? unknown.map((criterion) => CRITERION_QUESTIONS[criterion])[0] ?? segmentsUnproven.fixAdvice;
}
