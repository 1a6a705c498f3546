import type { Segment } from "../../model/canvas.js";
import { CRITERIA } from "../../model/vocabulary.generated.js";
import type { Facts } from "../facts.js";
import type { PairDecision } from "../separation/result.js";

/** What is decided about two segments that are paired in both versions, and was decided before. */
export interface DecisionChange {
  readonly before: PairDecision;
  readonly after: PairDecision;
}

export interface DecisionChanges {
  /** Those with another verdict first, each kind in file order; the first 1,000. */
  readonly changed: readonly DecisionChange[];
  /** How many pairs have another verdict. */
  readonly verdicts: number;
  /** How many have the same verdict on other grounds. */
  readonly grounds: number;
  /** Pairs with a segment that was not paired before and that enough criteria do not separate; the first 1,000. */
  readonly open: readonly PairDecision[];
  readonly openCount: number;
}

const MOST = 1000;

/**
 * What became of each pair of segments.
 * @param was a segment of the later version → the same in the earlier one; undefined when it was not there
 */
export function decisionChanges(
  before: Facts,
  after: Facts,
  was: (segment: Segment) => Segment | undefined,
): DecisionChanges {
  const paired = new Set(before.separation.segments);
  const verdicts = new Sample<DecisionChange>();
  const grounds = new Sample<DecisionChange>();
  const open = new Sample<PairDecision>();
  for (const now of after.separation.pairs()) {
    const [a, b] = [was(now.a), was(now.b)];
    if (!a || !b || !paired.has(a) || !paired.has(b)) {
      if (isOpen(now)) open.add(now);
      continue;
    }
    const change = { before: before.separation.decide(a, b), after: now };
    if (change.before.verdict !== now.verdict) verdicts.add(change);
    else if (CRITERIA.some((criterion) => change.before.results[criterion] !== now.results[criterion]))
      grounds.add(change);
  }
  return {
    changed: [...verdicts.first, ...grounds.first].slice(0, MOST),
    verdicts: verdicts.count,
    grounds: grounds.count,
    open: open.first,
    openCount: open.count,
  };
}

function isOpen({ verdict }: PairDecision): boolean {
  return verdict !== "separate" && verdict !== "thin";
}

/** Counts all, keeps the first: there may be two million pairs. */
class Sample<T> {
  readonly first: T[] = [];
  count = 0;

  add(one: T): void {
    this.count += 1;
    if (this.first.length < MOST) this.first.push(one);
  }
}
