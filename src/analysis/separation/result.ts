import type { Segment } from "../../model/canvas.js";
import type { Place } from "../../model/path.js";
import type { Criterion, Market } from "../../model/vocabulary.generated.js";

/** What one criterion says about a pair. Unknown (data missing) is not same. */
export type CriterionResult = "differs" | "same" | "unknown" | "not-applicable";

/** What one half of the criterion offer says. */
export type HalfResult = Exclude<CriterionResult, "not-applicable">;

export const VERDICTS = ["thin", "separate", "merge", "unproven", "undecided"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What comes out for a pair, whoever the two are. */
export interface Outcome {
  readonly verdict: Verdict;
  /** Number of criteria that differ. */
  readonly met: number;
  /** `met` plus the number of unknown criteria. */
  readonly possible: number;
  /** 5 minus the criteria that are not applicable. */
  readonly of: number;
  readonly results: Readonly<Record<Criterion, CriterionResult>>;
  /** The two halves of the criterion offer: do their needs differ, and does what is offered? */
  readonly needs: HalfResult;
  readonly offers: HalfResult;
}

/** The light form of a decided pair: no evidence, cheap to make two million of. */
export interface PairDecision extends Outcome {
  readonly a: Segment;
  readonly b: Segment;
}

export interface CriterionReport {
  readonly result: CriterionResult;
  /** Lines a person can check, most important first; names, not ids, quoted. */
  readonly evidence: readonly string[];
  /** Fields that would decide it when unknown: `retail.channels`, `affluent.economics`. */
  readonly missing: readonly string[];
  /** The statements of the file it rests on. */
  readonly places: readonly Place[];
}

/** The two that the criterion offer compares. */
export type OfferHalf = "needs" | "offer";

/** What two segments have apart, be it too little to make them differ. */
export interface SetGap {
  /** True when nothing is apart, not even a weight. */
  readonly isNone: boolean;
  /** How far beside the threshold: `distance 0.29 < 0.30, borderline`. */
  readonly measured: string;
  /** True when it is so close to the threshold that evidence says so. */
  readonly isBorderline: boolean;
  /** Names of what only the first of the pair has. */
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

/** A pair with its evidence, made on demand. */
export interface PairReport extends PairDecision {
  readonly criteria: Readonly<Record<Criterion, CriterionReport>>;
  gapOf(half: OfferHalf): SetGap;
  /** Segments of the pair that may themselves be two: recheck after splitting. */
  readonly recheck: readonly Segment[];
}

export interface ClaimResult {
  readonly segment: Segment;
  readonly from: Segment;
  readonly criterion: Criterion;
  readonly result: "confirmed" | "contradicted" | "unsupported" | "not-applicable";
  /** Where the criterion is claimed. */
  readonly place: Place;
}

/** A need, or what is done about it. */
export interface IslandPart {
  readonly kind: "need" | "offer" | "channel" | "stream";
  /** Its id alone does not name it: a need and an offer may have the same. */
  readonly id: string;
  readonly name: string;
}

/** One segment that may be two: groups of needs and offers that nothing connects. */
export interface Split {
  readonly segment: Segment;
  /** Needs, value propositions, channels and streams, each kind in file order. */
  readonly islands: readonly (readonly IslandPart[])[];
  /** False when a value proposition has no `addresses` or a channel no `delivers`: the split may be an artefact. */
  readonly complete: boolean;
}

/** `segment` gets the offer of `of` plus some elements and has no need of its own. */
export interface Tier {
  readonly segment: Segment;
  readonly of: Segment;
  readonly plus: readonly string[];
}

export interface MarketFact {
  readonly declared: readonly Market[];
  readonly inferred: readonly Market[];
  /** The inferred kinds without those that would be contradicted: a project may require more than what makes a market look segmented. */
  readonly declarable: readonly Market[];
  /** Declared kinds that the structure contradicts. */
  readonly contradicted: readonly Market[];
  /** Sides of the platform: groups of served segments that depend on each other. */
  readonly sides: readonly (readonly Segment[])[];
  /** Groups of segments joined by shared needs or dependence. */
  readonly clusters: readonly (readonly Segment[])[];
}

export type QuestionField = "needs" | "value_propositions" | "channels" | "relationships" | "economics" | "pays-for";

/** A missing fact worth asking for. */
export interface NextQuestion {
  /** The question in words. */
  readonly ask: string;
  readonly about: readonly Segment[];
  readonly field: QuestionField;
  readonly criterion: Criterion;
  /** How many pairs without any difference wait for the answer. */
  readonly pairs: number;
}

/** Two statements that pull apart within the offer criterion. */
export interface OfferTension {
  readonly a: Segment;
  readonly b: Segment;
  readonly kind: "needs-differ-offer-same" | "offer-differs-needs-same";
}

/** All that is said about the separation of a canvas's segments. Lists of pairs are samples; counts are exact. */
export interface Separation {
  /** The segments that are paired: the served ones (or every one, with `everySegment`). */
  readonly segments: readonly Segment[];
  /** How many criteria must differ; of a pair to which fewer apply, all of those. */
  readonly required: number;
  readonly pairCount: number;
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Up to 100 pairs per verdict, in file order. */
  readonly samples: Readonly<Record<Verdict, readonly PairDecision[]>>;
  /** Up to 100 of each kind, in file order. */
  readonly tensions: readonly OfferTension[];
  readonly tensionCounts: Readonly<Record<OfferTension["kind"], number>>;
  /** True of a kind when in each of its pairs the half that is the same is so to the last, not only by the threshold. */
  readonly areTensionsExact: Readonly<Record<OfferTension["kind"], boolean>>;
  /** All pairs in file order, decided afresh as they are read; nothing is kept. */
  pairs(): IterableIterator<PairDecision>;
  /** One pair with its evidence. */
  report(a: Segment, b: Segment): PairReport;
  /** One pair without. */
  decide(a: Segment, b: Segment): PairDecision;
  readonly mergeGroups: readonly (readonly Segment[])[];
  readonly mergeGroupsTruncated: boolean;
  readonly splits: readonly Split[];
  /** The first 1000. */
  readonly tiers: readonly Tier[];
  /** All of them, found as they are read; nothing is kept. */
  everyTier(): Iterable<Tier>;
  readonly market: MarketFact;
  /** The first 10,000. */
  readonly claims: readonly ClaimResult[];
  /** All of them, or those with one result, checked as they are read; nothing is kept. */
  everyClaim(wanted?: ClaimResult["result"]): Iterable<ClaimResult>;
  /** Those that divide pairs of which nothing differs yet. Best first. */
  readonly questions: readonly NextQuestion[];
  /** What to ask about one pair, though something differs in it already. Best first. */
  questionsAbout(a: Segment, b: Segment): readonly NextQuestion[];
}

export interface SeparationOptions {
  /** Distance from which sets differ, per criterion; 0.30 unless set. */
  readonly thresholds?: Partial<Record<"offer" | "channels" | "relationships" | "willingness-to-pay", number>>;
  /** How many criteria must differ; 1 unless set. */
  readonly required?: number;
  /** Pair every segment, whatever its decision (`--all`). */
  readonly everySegment?: boolean;
}
