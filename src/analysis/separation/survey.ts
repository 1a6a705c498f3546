import { sharedCount } from "./code-set.js";
import { tensionOf } from "./criteria/offer.js";
import { DecidedKinds, kindsOf } from "./kinds.js";
import { MergeGraph } from "./merge-groups.js";
import { QuestionCount } from "./next-question.js";
import type { Decider } from "./pair.js";
import type { Features, Profile } from "./profile.js";
import { type PairDecision, VERDICTS, type Verdict } from "./result.js";
import { TensionCounter } from "./tension-counter.js";

/** Pairs kept of each kind; all are counted. */
const SAMPLE = 100;

/** What one pass over all pairs finds; nothing is kept that grows with their number, but one bit for each merge. */
export interface Survey {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly samples: Readonly<Record<Verdict, readonly PairDecision[]>>;
  readonly tensions: TensionCounter;
  /** A pair that shares a need, does not depend on each other and differs in something. */
  readonly isSegmented: boolean;
  readonly merges: MergeGraph;
  readonly open: QuestionCount;
}

/** Tells whether one of two segments depends directly on the other. */
export type DependsDirectly = (a: Profile, b: Profile) => boolean;

/** Decides every two kinds of segments once, and counts every pair. */
export function surveyPairs(profiles: readonly Profile[], decider: Decider, dependsDirectly: DependsDirectly): Survey {
  const counts = byVerdict(() => 0);
  const samples = byVerdict((): PairDecision[] => []);
  const tensions = new TensionCounter();
  const merges = new MergeGraph(profiles.length);
  const open = new QuestionCount();
  const kinds = kindsOf(profiles);
  const decided = new DecidedKinds(decider, kinds.length, (a, b, outcome) => {
    if (outcome.met === 0) open.add(a, b, outcome);
  });
  let isSegmented = false;
  for (const [i, a] of profiles.entries()) {
    const kind = kinds[i];
    if (!kind) continue;
    const row = decided.row(kind);
    for (let j = i + 1; j < profiles.length; j++) {
      const b = profiles[j];
      const other = kinds[j];
      if (!b || !other) continue;
      const outcome = row[other.index] ?? decided.decide(row, kind, other);
      counts[outcome.verdict]++;
      const sample = samples[outcome.verdict];
      if (sample.length < SAMPLE) sample.push(decider.decide(a, b));
      if (outcome.verdict === "merge" && !dependsDirectly(a, b)) merges.join(a.index, b.index);
      isSegmented ||= outcome.met > 0 && shareNeed(a, b) && !dependsDirectly(a, b);
      const tension = tensionOf(outcome.needs, outcome.offers);
      if (tension) tensions.add(a, b, tension);
    }
  }
  return { counts, samples, tensions, isSegmented, merges, open };
}

/** All pairs in file order, the first-named segment first. */
export function* pairsOf(profiles: readonly Profile[]): IterableIterator<[Profile, Profile]> {
  for (const [i, a] of profiles.entries())
    for (let j = i + 1; j < profiles.length; j++) {
      const b = profiles[j];
      if (b) yield [a, b];
    }
}

/** True when a registered need is in both. */
export function shareNeed(a: Features, b: Features): boolean {
  const shared = sharedCount(a.needs.all, b.needs.all);
  return shared > 0 && shared > sharedCount(a.needs.private, b.needs.private);
}

function byVerdict<T>(make: () => T): Record<Verdict, T> {
  // The cast holds because every verdict is given a value.
  return Object.fromEntries(VERDICTS.map((verdict) => [verdict, make()])) as Record<Verdict, T>;
}
