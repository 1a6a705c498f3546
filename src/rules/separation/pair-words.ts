import type { PairDecision } from "../../analysis/separation/result.js";
import type { Segment } from "../../model/canvas.js";
import { CRITERIA, type Criterion } from "../../model/vocabulary.generated.js";
import { enumerated } from "../../text/sentence.js";
import type { CanvasPart, LinkPlace } from "../rule.js";

/** What a decision about a pair of segments rests on. */
export const SEPARATION_READS: readonly CanvasPart[] = [
  "needs",
  "segments",
  "valuePropositions",
  "channels",
  "relationships",
  "streams",
];

/** The links in whose absence two segments look the same, or nothing is known of them. */
export const SEPARATION_MISSES: readonly LinkPlace[] = [
  "value_propositions/for",
  "channels/for",
  "customer_relationships/for",
  "revenue_streams/from",
  "revenue_streams/for",
];

/** A criterion in the middle of a sentence. */
export const CRITERION_WORDS: Readonly<Record<Criterion, string>> = {
  offer: "the offer",
  channels: "channels",
  relationships: "relationships",
  profitability: "profitability",
  "willingness-to-pay": "willingness to pay",
};

const SAME_WORDS: Readonly<Record<Exclude<Criterion, "offer">, string>> = {
  channels: "both are reached the same way",
  relationships: "both expect the same relationship",
  profitability: "their profitability does not differ substantially",
  "willingness-to-pay": "both pay for the same things",
};

/** What it means that a criterion is the same for two segments. */
export function sameWords(criterion: Criterion, { needs }: PairDecision): string {
  if (criterion !== "offer") return SAME_WORDS[criterion];
  return needs === "same" ? "their needs do not require a distinct offer" : "both are offered the same";
}

/** What one would have to know to decide a criterion. */
export const CRITERION_QUESTIONS: Readonly<Record<Criterion, string>> = {
  offer: "Which needs does each have, and what is each offered for them?",
  channels: "Through which channels does each want to be reached?",
  relationships: "What type of relationship does each expect?",
  profitability: "How much profit does a customer of each leave?",
  "willingness-to-pay": "For what is each really willing to pay?",
};

/** What is the same for each of these pairs, as a clause: `channels are the same`; empty when nothing is. */
export function sameText(pairs: readonly PairDecision[]): string {
  const same = CRITERIA.filter((criterion) => pairs.every(({ results }) => results[criterion] === "same"));
  if (same.length === 0) return "";
  const words = same.map((criterion) => (criterion === "offer" ? sameHalf(pairs) : CRITERION_WORDS[criterion]));
  const isOne = words.length === 1 && !words[0]?.endsWith("s");
  return `${enumerated(words)} ${isOne ? "is" : "are"} the same`;
}

/** The half that makes the criterion offer the same: where needs do, what is offered may well differ. */
function sameHalf(pairs: readonly PairDecision[]): string {
  if (pairs.every(({ offers }) => offers === "same")) return CRITERION_WORDS.offer;
  return pairs.every(({ needs }) => needs === "same") ? "needs" : "needs or the offer";
}

/** How far a pair is from separate, where some of it differs or is not known: `3 criteria differ, 5 are required`. */
export function shortfallText({ met, possible, of }: PairDecision, required: number): string {
  const differ = met > 1 ? `${met} criteria differ` : `${met === 0 ? "no" : "1"} criterion differs`;
  const unknown = possible - met;
  const open = unknown === 0 ? "" : `, ${unknown} ${unknown === 1 ? "is" : "are"} not known`;
  return `${differ}${open}, ${of < required ? `all ${of} that apply` : required} are required`;
}

/** How findings name a pair, the same wherever the two stand. */
export function subjectOfPair(a: Segment, b: Segment): string {
  return `customer_segments/${a.key}+${b.key}`;
}

/** `"Card holders" and "Merchants"`. */
export function pairInWords(a: Segment, b: Segment): string {
  return `"${a.name}" and "${b.name}"`;
}

/** The criteria of a pair with one result, in the order of the source. */
export function criteriaThat(pair: PairDecision, result: PairDecision["results"][Criterion]): readonly Criterion[] {
  return CRITERIA.filter((criterion) => pair.results[criterion] === result);
}
