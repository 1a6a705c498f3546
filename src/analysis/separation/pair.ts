import { CRITERIA, type Criterion } from "../../model/vocabulary.generated.js";
import type { LinkFacts } from "../links.js";
import { channels } from "./criteria/channels.js";
import { type CriterionTest, DEFAULT_THRESHOLD } from "./criteria/criterion.js";
import { offer } from "./criteria/offer.js";
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
  const threshold = (criterion: Exclude<Criterion, "profitability">): number => thresholds[criterion] ?? DEFAULT_THRESHOLD;
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

/** What each criterion says of a pair. */
export function resultsOf(a: Profile, b: Profile, { thresholds }: Measure): PairResults {
  return {
    offer: offer.decide(a, b, thresholds.offer),
    channels: channels.decide(a, b, thresholds.channels),
    relationships: relationships.decide(a, b, thresholds.relationships),
    profitability: profitability.decide(a, b, thresholds.profitability),
    "willingness-to-pay": willingnessToPay.decide(a, b, thresholds["willingness-to-pay"]),
  };
}

/** Counts what the criteria say and gives the verdict, in the order of the design's table. */
export function decidePair(a: Profile, b: Profile, measure: Measure): PairDecision {
  const results = resultsOf(a, b, measure);
  let met = 0;
  let unknown = 0;
  let same = 0;
  for (const criterion of CRITERIA) {
    const result = results[criterion];
    if (result === "differs") met++;
    else if (result === "unknown") unknown++;
    else if (result === "same") same++;
  }
  const of = met + unknown + same;
  const possible = met + unknown;
  const verdict = verdictOf(met, possible, same, Math.min(measure.required, of));
  return { a: a.segment, b: b.segment, verdict, met, possible, of, results };
}

function verdictOf(met: number, possible: number, same: number, required: number): Verdict {
  if (met === possible && possible === required) return "thin";
  if (met >= required) return "separate";
  if (possible < required) return "merge";
  return met === 0 && same >= 3 ? "unproven" : "undecided";
}

/** The grounds of one criterion for one pair. */
export function reportOf(criterion: Criterion, a: Profile, b: Profile, measure: Measure, names: Names, links: LinkFacts): CriterionReport {
  const threshold = measure.thresholds[criterion];
  const test = TESTS[criterion];
  return { result: test.decide(a, b, threshold), ...test.explain({ a, b, names, links, threshold }) };
}
