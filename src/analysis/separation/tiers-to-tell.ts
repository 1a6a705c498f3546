import type { Segment } from "../../model/canvas.js";
import { pays } from "../economics.js";
import type { Facts } from "../facts.js";
import type { Tier } from "./result.js";

/**
 * The tiers worth telling, each segment once: beside the one whose offer is nearest. Where a segment pays nothing and needs
 * what the other one does not, the more that it gets is no price and answers a need: nothing to tell.
 */
export function tiersToTell(facts: Pick<Facts, "separation" | "links">): Iterable<Tier> {
  const nearest = new Map<Segment, Tier>();
  for (const tier of facts.separation.tiers) {
    const known = nearest.get(tier.segment);
    if (known && known.plus.length <= tier.plus.length) continue;
    if (canBePrice(tier, facts) || needsBeyond(tier, facts).length === 0) nearest.set(tier.segment, tier);
  }
  return nearest.values();
}

/** False where the file says that the segment pays nothing. */
export function canBePrice({ segment }: Tier, { links }: Pick<Facts, "links">): boolean {
  return pays(segment, links) !== false;
}

/** What the segment of a tier needs and the other one does not; somebody else does. */
export function needsBeyond({ segment, of }: Tier, { separation }: Pick<Facts, "separation">): readonly string[] {
  const report = separation.report(segment, of);
  const { onlyA, onlyB } = report.gapOf("needs");
  return report.a === segment ? onlyA : onlyB;
}
