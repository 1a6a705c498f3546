import type { Canvas, Segment } from "../../model/canvas.js";
import { CRITERIA, type Criterion } from "../../model/vocabulary.generated.js";
import { type LinkFacts, linkFacts } from "../links.js";
import { once } from "../once.js";
import { claimsOf } from "./claims.js";
import { sidesOf } from "./cycles.js";
import { gapBetween } from "./gaps.js";
import { onlyOne } from "./kinds.js";
import { marketOf } from "./market.js";
import { type Groups, mergeGroups } from "./merge-groups.js";
import { QuestionCount } from "./next-question.js";
import { Decider, measureOf, reportOf } from "./pair.js";
import { type Profile, type Profiles, profilesOf } from "./profile.js";
import type {
  ClaimResult,
  CriterionReport,
  PairDecision,
  PairReport,
  Separation,
  SeparationOptions,
} from "./result.js";
import { splitsOf } from "./splits.js";
import { pairsOf, type Survey, surveyPairs } from "./survey.js";
import { tiersOf } from "./tiers.js";

export type { Separation, SeparationOptions } from "./result.js";

/** A canvas of look-alikes has a tier for nearly every pair. */
const MOST_TIERS = 1000;
/** `all` on each of two thousand segments makes millions. */
const MOST_CLAIMS = 10_000;

/**
 * Decides for every pair of segments which of the five criteria separate them. A pure function of the canvas: ids and
 * enumerations decide, prose never does. Everything is computed when first asked for.
 */
export function separate(canvas: Canvas, served: LinkFacts, options: SeparationOptions = {}): Separation {
  const links = options.everySegment ? linkFacts(canvas, { everySegment: true }) : served;
  return new LazySeparation(canvas, links, new Decider(measureOf(options)));
}

/** A class, because getters in an object literal make V8 keep what they see alive until the next full collection. */
class LazySeparation implements Separation {
  private readonly canvas: Canvas;
  private readonly links: LinkFacts;
  private readonly decider: Decider;
  private readonly profiles = once(() => profilesOf(this.canvas, this.links));
  private readonly dependsOn = (profile: Profile): readonly Profile[] =>
    this.links.dependsOn(profile.segment).flatMap((s) => this.profiles().of.get(s) ?? []);
  private readonly survey = once(
    (): Survey =>
      surveyPairs(this.profiles().list, this.decider, directDependence(this.profiles().list, this.dependsOn)),
  );
  private readonly groups = once((): Groups => mergeGroups(this.survey().merges));
  private readonly splitSegments = once(() => splitsOf(this.canvas, this.links));
  private readonly marketFact = once(() =>
    marketOf(this.canvas, this.profiles(), this.dependsOn, this.survey(), sidesOf(this.links)),
  );
  private readonly firstClaims = once(() => firstOf(this.everyClaim(), MOST_CLAIMS));
  private readonly firstTiers = once(() => firstOf(this.everyTier(), MOST_TIERS));
  private readonly bestQuestions = once(() => this.survey().open.best());

  constructor(canvas: Canvas, links: LinkFacts, decider: Decider) {
    this.canvas = canvas;
    this.links = links;
    this.decider = decider;
  }

  get segments() {
    return this.links.served;
  }

  get required() {
    return this.decider.measure.required;
  }

  get pairCount() {
    return (this.segments.length * Math.max(0, this.segments.length - 1)) / 2;
  }

  get counts() {
    return this.survey().counts;
  }

  get samples() {
    return this.survey().samples;
  }

  get tensions() {
    return this.survey().tensions.sample;
  }

  get tensionCounts() {
    return this.survey().tensions.counts;
  }

  get areTensionsExact() {
    return this.survey().tensions.areExact;
  }

  *pairs() {
    for (const [a, b] of pairsOf(this.profiles().list)) yield this.decider.decide(a, b);
  }

  decide(a: Segment, b: Segment): PairDecision {
    return this.decider.decide(...inFileOrder(this.profiles(), a, b));
  }

  report(a: Segment, b: Segment): PairReport {
    const recheck = this.splits.filter(({ segment }) => segment === a || segment === b);
    return {
      ...reportPair(this.profiles(), a, b, this.decider, this.links),
      recheck: recheck.map(({ segment }) => segment),
    };
  }

  get mergeGroups() {
    return this.groups().groups.map((group) => group.flatMap((index) => this.segments[index] ?? []));
  }

  get mergeGroupsTruncated() {
    return this.groups().truncated;
  }

  get splits() {
    return this.splitSegments();
  }

  get tiers() {
    return this.firstTiers();
  }

  everyTier() {
    return tiersOf(this.profiles());
  }

  get market() {
    return this.marketFact();
  }

  get claims() {
    return this.firstClaims();
  }

  everyClaim(wanted?: ClaimResult["result"]) {
    const resultsOf = (a: Segment, b: Segment) => this.decider.outcome(...inFileOrder(this.profiles(), a, b)).results;
    return claimsOf(this.segments, this.links, resultsOf, wanted);
  }

  get questions() {
    return this.bestQuestions();
  }

  questionsAbout(a: Segment, b: Segment) {
    const [x, y] = inFileOrder(this.profiles(), a, b);
    const open = new QuestionCount();
    open.add(onlyOne(x), onlyOne(y), this.decider.outcome(x, y));
    return open.best();
  }
}

function firstOf<T>(all: Iterable<T>, most: number): readonly T[] {
  const first: T[] = [];
  for (const one of all) if (first.push(one) === most) break;
  return first;
}

function directDependence(
  list: readonly Profile[],
  dependsOn: (profile: Profile) => readonly Profile[],
): (a: Profile, b: Profile) => boolean {
  const direct = list.map((profile) => {
    const others = dependsOn(profile);
    return others.length > 0 ? new Set(others) : undefined;
  });
  return (a, b) => direct[a.index]?.has(b) === true || direct[b.index]?.has(a) === true;
}

/** @throws Error when a segment is not among the paired ones. */
function inFileOrder({ of }: Profiles, a: Segment, b: Segment): [Profile, Profile] {
  const [x, y] = [of.get(a), of.get(b)];
  if (!x || !y || x === y) throw new Error(`"${a.name}" and "${b.name}" are not a pair of the segments compared here`);
  return x.index < y.index ? [x, y] : [y, x];
}

function reportPair(
  profiles: Profiles,
  a: Segment,
  b: Segment,
  decider: Decider,
  links: LinkFacts,
): Omit<PairReport, "recheck"> {
  const [x, y] = inFileOrder(profiles, a, b);
  const reports = CRITERIA.map((criterion): [Criterion, CriterionReport] => [
    criterion,
    reportOf(criterion, x, y, decider.measure, profiles.names, links),
  ]);
  // The cast holds because every criterion is given a report.
  const criteria = Object.fromEntries(reports) as Record<Criterion, CriterionReport>;
  const threshold = decider.measure.thresholds.offer;
  return {
    ...decider.decide(x, y),
    criteria,
    gapOf: (half) => gapBetween(half, x, y, profiles.names, threshold),
  };
}
