import type { Criterion } from "../../model/vocabulary.generated.js";
import type { LinkFacts } from "../links.js";
import { channels } from "./criteria/channels.js";
import { type CriterionTest, DEFAULT_THRESHOLD } from "./criteria/criterion.js";
import { compareNeeds } from "./criteria/needs.js";
import { bothDiffer, compareOffers, offer } from "./criteria/offer.js";
import { profitability } from "./criteria/profitability.js";
import { relationships } from "./criteria/relationships.js";
import { willingnessToPay } from "./criteria/willingness-to-pay.js";
import type { Features, Names, Profile } from "./profile.js";
import type {
  CriterionReport,
  CriterionResult,
  HalfResult,
  Outcome,
  PairDecision,
  SeparationOptions,
  Verdict,
} from "./result.js";

const TESTS: Readonly<Record<Criterion, CriterionTest>> = {
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

export const DEFAULT_REQUIRED = 1;

/** The measure that a project has set, with the defaults for the rest. */
export function measureOf({ thresholds = {}, required = DEFAULT_REQUIRED }: SeparationOptions): Measure {
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

/** Decides pairs by one measure. Few outcomes are different, so each is made once: two million pairs leave no garbage. */
export class Decider {
  readonly measure: Measure;
  /** By what the five criteria and the two halves of the first say. */
  private readonly outcomes = new Array<Outcome | undefined>(4 ** 6);

  constructor(measure: Measure) {
    this.measure = measure;
  }

  /** A pair without evidence. */
  decide(a: Profile, b: Profile): PairDecision {
    return { a: a.segment, b: b.segment, ...this.outcome(a, b) };
  }

  /** Asks each criterion; what they say tells the rest. */
  outcome(a: Features, b: Features): Outcome {
    const { thresholds, required } = this.measure;
    const needs = compareNeeds(a.needs, b.needs, thresholds.offer);
    const offers = compareOffers(a, b, thresholds.offer);
    const channel = channels.decide(a, b, thresholds.channels);
    const relationship = relationships.decide(a, b, thresholds.relationships);
    const profit = profitability.decide(a, b, thresholds.profitability);
    const payment = willingnessToPay.decide(a, b, thresholds["willingness-to-pay"]);
    let said = DIGIT[needs];
    for (const result of [offers, channel, relationship, profit, payment]) said = said * 4 + DIGIT[result];
    const outcome = this.outcomes[said] ?? outcomeOf(needs, offers, [channel, relationship, profit, payment], required);
    this.outcomes[said] = outcome;
    return outcome;
  }
}

const DIGIT: Readonly<Record<CriterionResult, number>> = { differs: 0, same: 1, unknown: 2, "not-applicable": 3 };

/** Counts what the criteria say and gives the verdict, in the order of the table in docs/separation.md. */
function outcomeOf(
  needs: HalfResult,
  offers: HalfResult,
  [channel, relationship, profit, payment]: readonly [
    CriterionResult,
    CriterionResult,
    CriterionResult,
    CriterionResult,
  ],
  required: number,
): Outcome {
  const results: PairResults = {
    offer: bothDiffer(needs, offers),
    channels: channel,
    relationships: relationship,
    profitability: profit,
    "willingness-to-pay": payment,
  };
  const count = (result: CriterionResult): number => Object.values(results).filter((one) => one === result).length;
  const met = count("differs");
  const possible = met + count("unknown");
  const same = count("same");
  const of = possible + same;
  const verdict = verdictOf(met, possible, same, Math.min(required, of));
  return { verdict, met, possible, of, results, needs, offers };
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
