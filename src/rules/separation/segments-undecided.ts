import type { Facts } from "../../analysis/facts.js";
import { missingWords } from "../../analysis/missing-words.js";
import type { PairDecision } from "../../analysis/separation/result.js";
import { counted, enumerated } from "../../text/sentence.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";
import { pairInWords, SEPARATION_READS } from "./pair-words.js";

const MOST_QUESTIONS = 3;

export const segmentsUndecided: Rule = {
  id: "segments-undecided",
  category: "separation",
  severity: { sketch: "info" },
  summary: "The file does not say enough to tell whether some segments are really separate.",
  why: "Whether groups are separate decides what is built, sold and counted for each; the five criteria need facts to compare.",
  fixAdvice: "Answer the questions; a few answers decide many pairs.",
  source: SOURCES.segments,
  reads: SEPARATION_READS,
  asks: ["value_propositions.*.for", "channels.*.for", "customer_relationships.*.for", "customer_segments.*.needs"],
  *check(_canvas, facts) {
    const { counts, samples, pairCount, questions } = facts.separation;
    if (counts.undecided === 0) return;
    const next = questions.slice(0, MOST_QUESTIONS).map(({ ask }) => ask);
    const advice = next.length > 0 ? `Answer next: ${next.join(" · ")}` : whatIsMissing(facts);
    yield {
      message: undecided(samples.undecided, counts.undecided, pairCount),
      at: { path: ["customer_segments"], part: "key" },
      subject: "customer_segments",
      ...(advice !== undefined && { advice }),
    };
  },
};

/** Where more than one criterion is required, no question may be best; then the first pair says what it lacks. */
function whatIsMissing({ separation }: Facts): string | undefined {
  const [first] = separation.samples.undecided;
  if (first === undefined) return undefined;
  const { a, b, criteria } = separation.report(first.a, first.b);
  const missing = Object.values(criteria).flatMap((criterion) => criterion.missing);
  if (missing.length === 0) return undefined;
  return `Write down first ${enumerated(missingWords(missing, [a, b]))}.`;
}

function undecided(pairs: readonly PairDecision[], count: number, of: number): string {
  const [first] = pairs;
  if (count === 1 && first)
    return `Whether ${pairInWords(first.a, first.b)} are really two segments cannot be told yet.`;
  return `Whether they are really separate cannot be told yet for ${count === of ? `all ${counted(count, "pair")}` : `${count} of ${counted(of, "pair")}`} of segments.`;
}
