import type { CriterionResult, PairDecision, Separation, Verdict } from "../analysis/separation/result.js";
import type { Segment } from "../model/canvas.js";
import { CRITERIA, type Criterion } from "../model/vocabulary.generated.js";
import { counted } from "../text/sentence.js";

/** The criteria as one says them, and the letter that stands for each where there is little room. */
export const CRITERION_WORDS: Readonly<Record<Criterion, { readonly name: string; readonly letter: string }>> = {
  offer: { name: "offer", letter: "O" },
  channels: { name: "channels", letter: "C" },
  relationships: { name: "relationships", letter: "R" },
  profitability: { name: "profitability", letter: "P" },
  "willingness-to-pay": { name: "willingness to pay", letter: "W" },
};

/** What a verdict means for the two segments. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  separate: "separate: enough criteria tell them apart",
  thin: "thin: separate, but only just, and nothing more could tell them apart",
  merge: "merge: too few criteria tell them apart, and too few could",
  unproven: "unproven: nothing tells them apart yet, most is known to be the same",
  undecided: "undecided: too little is known to say",
};

/** Worst first: what a reader has to do something about. */
export const VERDICTS_BY_CONCERN = [
  "merge",
  "unproven",
  "undecided",
  "thin",
  "separate",
] as const satisfies readonly Verdict[];

export const RESULT_WORDS: Readonly<Record<CriterionResult, string>> = {
  differs: "differs",
  same: "same",
  unknown: "unknown",
  "not-applicable": "not applicable",
};

/** How many criteria separate a pair: `3–4/5`, or `4/4` when nothing is open. */
export function scoreText({ met, possible, of }: PairDecision, to: string): string {
  return met === possible ? `${met}/${of}` : `${met}${to}${possible}/${of}`;
}

/** The results in five letters: a capital differs, `·` unknown, `-` not applicable, a blank same. */
export function lettersText({ results }: PairDecision, unknown: string): string {
  const signs = { unknown, same: " ", "not-applicable": "-" } as const;
  return CRITERIA.map((criterion) => {
    const result = results[criterion];
    return result === "differs" ? CRITERION_WORDS[criterion].letter : signs[result];
  }).join("");
}

/** `21 pairs of 7 segments: 18 separate, 3 thin`; with a segment in focus, the pairs that it is in. */
export function summaryText({ segments, pairCount, counts }: Separation, focus?: Segment): string {
  if (focus && !segments.includes(focus))
    return `"${focus.name}" is not served now (decision: ${focus.decision}), so it is not compared; --all compares it too`;
  if (pairCount === 0)
    return segments.length === 1 ? "one segment: nothing to compare it with" : "no segments to compare";
  const whose = focus ? `with "${focus.name}"` : `of ${segments.length} segments`;
  const pairs = `${counted(pairCount, "pair")} ${whose}`;
  const told = VERDICTS_BY_CONCERN.toReversed().filter((verdict) => counts[verdict] > 0);
  return told.length === 0 ? pairs : `${pairs}: ${told.map((verdict) => `${counts[verdict]} ${verdict}`).join(", ")}`;
}
