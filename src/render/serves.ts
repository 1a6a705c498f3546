import type { LinkFacts } from "../analysis/links.js";
import type { Item, Segment } from "../model/canvas.js";
import { type Mark, markAt } from "./palette.js";

/** Whom something on a canvas serves. */
export type Serves =
  /** Every served segment, of which there are at least two. */
  | { readonly whom: "everyone" }
  /** File order; some may not be served now (decision `later` or `ignore`). */
  | { readonly whom: "segments"; readonly segments: readonly Segment[] }
  | { readonly whom: "not-said" };

/** Tells whom an item serves in the end, through all links. */
export function servesOf(item: Item, links: LinkFacts): Serves {
  const segments = links.servedBy(item);
  if (item.block !== "customer_segments" && segments.filter(links.isServed).length === links.served.length) {
    if (links.served.length > 1) return { whom: "everyone" };
  }
  return segments.length === 0 ? { whom: "not-said" } : { whom: "segments", segments };
}

/** Gives every served segment its mark, in file order; segments that are not served have none. */
export function assignMarks(links: LinkFacts): ReadonlyMap<Segment, Mark> {
  return new Map(links.served.map((segment, index) => [segment, markAt(index)]));
}
