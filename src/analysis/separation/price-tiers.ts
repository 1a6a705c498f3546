import type { Segment } from "../../model/canvas.js";
import { pays } from "../economics.js";
import type { Facts } from "../facts.js";
import type { Tier } from "./result.js";

/** The tiers that a price could tell: nobody who pays nothing has one, and who is a tier of several is one of the nearest. */
export function priceTiers({ separation, links }: Pick<Facts, "separation" | "links">): Iterable<Tier> {
  const nearest = new Map<Segment, Tier>();
  for (const tier of separation.tiers) {
    const known = nearest.get(tier.segment);
    if (known ? tier.plus.length < known.plus.length : pays(tier.segment, links) !== false)
      nearest.set(tier.segment, tier);
  }
  return nearest.values();
}
