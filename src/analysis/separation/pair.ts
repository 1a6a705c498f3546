import type { Criterion } from "../../model/vocabulary.generated.js";
import type { LinkFacts } from "../links.js";
import { channels } from "./criteria/channels.js";
import { type CriterionTest, DEFAULT_THRESHOLD } from "./criteria/criterion.js";
import { compareNeeds } from "./criteria/needs.js";
import { bothDiffer, compareOffers, offer } from "./criteria/offer.js";
import { profitability } from "./criteria/profitability.js";
import { relationships } from "./criteria/relationships.js";
import { willingnessToPay } from "./criteria/willingness-to-pay.js";
import type { Names, Profile } from "./profile.js";
import type { CriterionReport, CriterionResult, PairDecision, SeparationOptions, Verdict } from "./result.js";

export const TESTS: Readonly<Record<Criterion, CriterionTest>> = {
  offer,
  channels,
  relationships,
  profitability,
  "willingness-to-pay": willingnessToPay,
};

/** How strictly pairs are judged. */
export interface Measure {
  readonly thresholds: Readonly<Record<Criterion, number>>;
  readonly required: number;
}

/** The measure that a project has set, with the defaults for the rest. */
export function measureOf({ thresholds = {}, required = 1 }: SeparationOptions): Measure {
  const threshold = (criterion: Exclude<Criterion, "profitability">): number =>
    thresholds[criterion] ?? DEFAULT_THRESHOLD;
  return {
    thresholds: {
      offer: threshold("offer"),
      channels: threshold("channels"),
      relationships: threshold("relationships"),
      profitability: 0,
      "willingness-to-pay": threshold("willingness-to-pay"),
    },
    required,
  };
}

export type PairResults = Readonly<Record<Criterion, CriterionResult>>;

/** Asks each criterion, counts what they say and gives the verdict, in the order of the design's table. */
export function decidePair(a: Profile, b: Profile, { thresholds, required }: Measure): PairDecision {
  const needs = compareNeeds(a.needs, b.needs, thresholds.offer);
  const offers = compareOffers(a, b, thresholds.offer);
  const results = {
    offer: bothDiffer(needs, offers),
    channels: channels.decide(a, b, thresholds.channels),
    relationships: relationships.decide(a, b, thresholds.relationships),
    profitability: profitability.decide(a, b, thresholds.profitability),
    "willingness-to-pay": willingnessToPay.decide(a, b, thresholds["willingness-to-pay"]),
  } satisfies PairResults;
  const met = count(results, "differs");
  const possible = met + count(results, "unknown");
  const same = count(results, "same");
  const of = possible + same;
  const verdict = verdictOf(met, possible, same, Math.min(required, of));
  return { a: a.segment, b: b.segment, verdict, met, possible, of, results, needs, offers };
}

/** Written out, because a loop over the criteria would take most of the time of a large canvas. */
function count(results: PairResults, result: CriterionResult): number {
  return (
    Number(results.offer === result) +
    Number(results.channels === result) +
    Number(results.relationships === result) +
    Number(results.profitability === result) +
    Number(results["willingness-to-pay"] === result)
  );
}

function verdictOf(met: number, possible: number, same: number, required: number): Verdict {
  if (met === possible && possible === required) return "thin";
  if (met >= required) return "separate";
  if (possible < required) return "merge";
  return met === 0 && same >= 3 ? "unproven" : "undecided";
}

/** The grounds of one criterion for one pair. */
export function reportOf(
  criterion: Criterion,
  a: Profile,
  b: Profile,
  measure: Measure,
  names: Names,
  links: LinkFacts,
): CriterionReport {
  const threshold = measure.thresholds[criterion];
  const test = TESTS[criterion];
  const result = test.decide(a, b, threshold);
  const grounds = test.explain({ a, b, names, links, threshold });
  return { ...grounds, result, missing: result === "unknown" ? grounds.missing : [] };
}
