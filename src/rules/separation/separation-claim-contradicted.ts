import type { Facts } from "../../analysis/facts.js";
import type { ClaimResult } from "../../analysis/separation/result.js";
import type { Segment } from "../../model/canvas.js";
import type { Finding, Fix } from "../../model/finding.js";
import type { Place } from "../../model/path.js";
import type { Criterion } from "../../model/vocabulary.generated.js";
import { quoted } from "../../text/sentence.js";
import { MANY } from "../aggregate.js";
import { subjectOf } from "../places.js";
import type { Rule } from "../rule.js";
import { SOURCES } from "../sources.js";
import { claimsThatAre } from "./claims.js";
import { CRITERION_WORDS, SEPARATION_MISSES, SEPARATION_READS, sameWords } from "./pair-words.js";

const MOST_PLACES = 4;

export const separationClaimContradicted: Rule = {
  id: "separation-claim-contradicted",
  category: "separation",
  severity: { sketch: "error" },
  summary: "A segment is said to be separate by a criterion that is the same for both.",
  why: "The file argues with itself: what it claims about the two segments is not what it says they get.",
  fixAdvice:
    "Drop the criterion from the claim, or correct what the file says of the two: its figures, or what only one of them has.",
  source: SOURCES.segments,
  reads: SEPARATION_READS,
  misses: SEPARATION_MISSES,
  *check(_canvas, facts) {
    for (const claims of claimsThatAre("contradicted", facts)) {
      if (claims.length >= MANY) yield manyContradictions(claims);
      else for (const claim of claims) yield contradiction(claim, facts);
    }
  },
};

/** What would make a claim true, were it so. */
const REMEDIES: Readonly<Record<Criterion, string>> = {
  offer: "write down what only one of the two needs and is offered",
  channels: "add the channel that only one of the two uses",
  relationships: "add the relationship that only one of the two expects",
  profitability: "correct the figures (or the bands) in the `economics` of the two",
  "willingness-to-pay": "write down what only one of the two pays for",
};

function contradiction(claim: ClaimResult, { separation }: Facts): Finding {
  const { segment, from, criterion, place } = claim;
  const report = separation.report(segment, from);
  const { evidence, places } = report.criteria[criterion];
  const related = differentPlaces(places)
    .slice(0, MOST_PLACES)
    .map((at, i) => ({ at, label: (i === 0 ? evidence[0] : undefined) ?? "compared with this" }));
  const drop = dropping(claim);
  return {
    message: `"${segment.name}" is said to be separate from "${from.name}" by ${CRITERION_WORDS[criterion]}, but ${sameWords(criterion, report)}.`,
    at: place,
    label: "claimed here",
    related,
    advice: `Drop \`${criterion}\` from the claim, or ${REMEDIES[criterion]}.`,
    subject: subjectOf(segment),
    value: `${from.key}:${criterion}`,
    ...(drop && { suggestions: [drop] }),
  };
}

function manyContradictions(claims: readonly [ClaimResult, ...ClaimResult[]]): Finding {
  const [{ segment, criterion, place }] = claims;
  const names = claims.map(({ from }) => from.name);
  return {
    message: `"${segment.name}" is said to be separate from all others by ${CRITERION_WORDS[criterion]}, but it is no different there from ${quoted(names)}.`,
    at: place,
    label: "claimed here",
    advice: `Drop \`${criterion}\` from the claim, or name only the segments that differ in it.`,
    subject: subjectOf(segment),
    value: `all:${criterion}`,
  };
}

/** Taking the criterion out of the claim, and the claim out of the segment when nothing is left of it. */
function dropping({ segment, from, criterion, place }: ClaimResult): Fix | undefined {
  const claim = claimAbout(segment, from);
  if (claim === undefined) return undefined;
  const only = claim.criteria.length === 1;
  const path = only ? [...segment.path, "separate_from", claim.from.to] : place.path;
  return { title: `drop \`${criterion}\` from the claim`, edits: [{ kind: "remove", path }] };
}

/** Only a claim about this one segment: taking a word out of `all` would take back more than what is contradicted. */
function claimAbout(segment: Segment, from: Segment): Segment["separateFrom"][number] | undefined {
  return segment.separateFrom.find((claim) => claim.from.to === from.id);
}

function differentPlaces(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}
