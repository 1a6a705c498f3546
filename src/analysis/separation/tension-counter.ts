import { measuredNeeds } from "./criteria/needs.js";
import type { Profile } from "./profile.js";
import type { OfferTension } from "./result.js";

/** Pairs kept of each kind; all are counted. */
const SAMPLE = 100;

/** Counts the pairs whose needs and offer pull apart, and keeps the first of each kind. */
export class TensionCounter {
  readonly sample: OfferTension[] = [];
  readonly counts = { "needs-differ-offer-same": 0, "offer-differs-needs-same": 0 };
  readonly areExact = { "needs-differ-offer-same": true, "offer-differs-needs-same": true };

  add(a: Profile, b: Profile, kind: OfferTension["kind"]): void {
    // Measured only until the first that is not quite the same: there may be two million pairs.
    this.areExact[kind] &&= isExact(a, b, kind);
    if (++this.counts[kind] <= SAMPLE) this.sample.push({ a: a.segment, b: b.segment, kind });
  }
}

/** True when the half that is the same is so to the last, not only by the threshold. */
function isExact(a: Profile, b: Profile, kind: OfferTension["kind"]): boolean {
  return kind === "needs-differ-offer-same" ? a.offer === b.offer : measuredNeeds(a.needs, b.needs) === 0;
}
