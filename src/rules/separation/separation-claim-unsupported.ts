import type { Facts } from "../../analysis/facts.js";
import { missingWords } from "../../analysis/missing-words.js";
import type { ClaimResult } from "../../analysis/separation/result.js";
import type { Finding } from "../../model/finding.js";
import { enumerated, quoted } from "../../text/sentence.js";
import { MANY } from "../aggregate.js";
import { subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";
import { claimsThatAre } from "./claims.js";
import { CRITERION_QUESTIONS, CRITERION_WORDS, SEPARATION_MISSES, SEPARATION_READS } from "./pair-words.js";

export const separationClaimUnsupported: Rule = {
  id: "separation-claim-unsupported",
  category: "separation",
  severity: { review: "info" },
  summary: "A segment is said to be separate by a criterion that nothing in the file lets one check.",
  why: "A claim without the facts beneath it convinces only its author.",
  fixAdvice: "Write down what the claim rests on, or drop the criterion.",
  source: SOURCES.segments,
  reads: SEPARATION_READS,
  misses: SEPARATION_MISSES,
  *check(_canvas, facts) {
    for (const claims of claimsThatAre("unsupported", facts)) {
      if (claims.length >= MANY) yield manyUnsupported(claims);
      else for (const claim of claims) yield unsupported(claim, facts);
    }
  },
};

function unsupported({ segment, from, criterion, place }: ClaimResult, { separation }: Facts): Finding {
  const { missing } = separation.report(segment, from).criteria[criterion];
  return {
    message: `"${segment.name}" is said to be separate from "${from.name}" by ${CRITERION_WORDS[criterion]}, but the file does not say enough to check it.`,
    at: place,
    label: "claimed here",
    advice:
      missing.length > 0
        ? `Write down ${enumerated(missingWords(missing, [segment, from]))}.`
        : CRITERION_QUESTIONS[criterion],
    subject: subjectOf(segment),
    value: `${from.key}:${criterion}`,
  };
}

function manyUnsupported(claims: readonly [ClaimResult, ...ClaimResult[]]): Finding {
  const [{ segment, criterion, place }] = claims;
  return {
    message: `"${segment.name}" is said to be separate from all others by ${CRITERION_WORDS[criterion]}, but the file does not say enough to check it against ${quoted(claims.map(({ from }) => from.name))}.`,
    at: place,
    label: "claimed here",
    advice: CRITERION_QUESTIONS[criterion],
    subject: subjectOf(segment),
    value: `all:${criterion}`,
  };
}
