import type { Canvas, Segment } from "../../model/canvas.js";
import { CRITERIA, type Criterion } from "../../model/vocabulary.generated.js";
import { type LinkFacts, linkFacts } from "../links.js";
import { claimsOf } from "./claims.js";
import { marketOf } from "./market.js";
import { type Groups, mergeGroups } from "./merge-groups.js";
import { decidePair, type Measure, measureOf, reportOf } from "./pair.js";
import { type Profile, type Profiles, profilesOf } from "./profile.js";
import type { CriterionReport, PairDecision, PairReport, Separation, SeparationOptions } from "./result.js";
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
  const measure = measureOf(options);
  const profiles = lazy(() => profilesOf(canvas, links));
  const dependsOn = (profile: Profile): readonly Profile[] =>
    links.dependsOn(profile.segment).flatMap((s) => profiles().of.get(s) ?? []);
  const survey = lazy(
    (): Survey => surveyPairs(profiles().list, measure, directDependence(profiles().list, dependsOn)),
  );
  const groups = lazy((): Groups => mergeGroups(survey().merges));
  const splits = lazy(() => splitsOf(canvas, links));
  const market = lazy(() => marketOf(canvas, profiles(), dependsOn, survey()));
  const decide = (a: Segment, b: Segment): PairDecision => decidePair(...inFileOrder(profiles(), a, b), measure);
  const everyClaim = () => claimsOf(links.served, links, decide);
  const claims = lazy(() => firstOf(everyClaim(), MOST_CLAIMS));
  const everyTier = () => tiersOf(profiles());
  const tiers = lazy(() => firstOf(everyTier(), MOST_TIERS));
  const questions = lazy(() => survey().open.best());
  return {
    segments: links.served,
    pairCount: (links.served.length * Math.max(0, links.served.length - 1)) / 2,
    get counts() {
      return survey().counts;
    },
    get samples() {
      return survey().samples;
    },
    get tensions() {
      return survey().tensions;
    },
    get tensionCounts() {
      return survey().tensionCounts;
    },
    *pairs() {
      for (const [a, b] of pairsOf(profiles().list)) yield decidePair(a, b, measure);
    },
    decide,
    report(a, b) {
      const recheck = splits().filter(({ segment }) => segment === a || segment === b);
      return { ...reportPair(profiles(), a, b, measure, links), recheck: recheck.map(({ segment }) => segment) };
    },
    get mergeGroups() {
      return groups().groups.map((group) => group.flatMap((index) => links.served[index] ?? []));
    },
    get mergeGroupsTruncated() {
      return groups().truncated;
    },
    get splits() {
      return splits();
    },
    get tiers() {
      return tiers();
    },
    everyTier,
    get market() {
      return market();
    },
    get claims() {
      return claims();
    },
    everyClaim,
    get questions() {
      return questions();
    },
  };
}

function firstOf<T>(all: Iterable<T>, most: number): readonly T[] {
  const first: T[] = [];
  for (const one of all) if (first.push(one) === most) break;
  return first;
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function directDependence(
  list: readonly Profile[],
  dependsOn: (profile: Profile) => readonly Profile[],
): (a: Profile, b: Profile) => boolean {
  const direct = new Map(list.map((profile) => [profile, new Set(dependsOn(profile))]));
  return (a, b) => direct.get(a)?.has(b) === true || direct.get(b)?.has(a) === true;
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
  measure: Measure,
  links: LinkFacts,
): Omit<PairReport, "recheck"> {
  const [x, y] = inFileOrder(profiles, a, b);
  const reports = CRITERIA.map((criterion): [Criterion, CriterionReport] => [
    criterion,
    reportOf(criterion, x, y, measure, profiles.names, links),
  ]);
  // The cast holds because every criterion is given a report.
  return { ...decidePair(x, y, measure), criteria: Object.fromEntries(reports) as Record<Criterion, CriterionReport> };
}
