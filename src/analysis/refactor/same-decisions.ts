import type { Segment } from "../../model/canvas.js";
import { CRITERIA, type Criterion } from "../../model/vocabulary.generated.js";
import type { Facts } from "../facts.js";

/** A pair about which two states of one canvas do not say the same. */
export interface ChangedDecision {
  readonly a: Segment;
  readonly b: Segment;
  readonly criterion: Criterion;
}

/** The first pair that is decided otherwise after a change that left all segments in their order; undefined when none is. */
export function changedDecision(before: Facts, after: Facts): ChangedDecision | undefined {
  const old = before.separation.pairs()[Symbol.iterator]();
  for (const { a, b, results } of after.separation.pairs()) {
    const earlier = old.next().value;
    const criterion = CRITERIA.find((each) => results[each] !== earlier?.results[each]);
    if (criterion !== undefined) return { a, b, criterion };
  }
  return undefined;
}
