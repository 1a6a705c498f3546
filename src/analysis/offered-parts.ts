import type { Segment, ValueProposition } from "../model/canvas.js";
import { foldName } from "./fold.js";
import type { LinkFacts } from "./links.js";
import type { OfferElement } from "./targets.js";

/** The parts that a value proposition stands for: its elements, or itself when it lists none. */
export function partsOf(part: ValueProposition | OfferElement, links: LinkFacts): readonly string[] {
  if (!("block" in part)) return [elementKey(part)];
  const elements = links.elementsOf(part);
  return elements.length > 0 ? elements.map(elementKey) : [`offer:${part.key}`];
}

/** Everything offered to a segment, as keys that are equal for equal parts. */
export function offeredTo(segment: Segment, links: LinkFacts): ReadonlySet<string> {
  return new Set(links.offersFor(segment).flatMap((offer) => partsOf(offer, links)));
}

/** Everything offered to any of several segments. */
export function offeredToAny(segments: readonly Segment[], links: LinkFacts): ReadonlySet<string> {
  const offers = new Set(segments.flatMap((segment) => links.offersFor(segment)));
  return new Set([...offers].flatMap((offer) => partsOf(offer, links)));
}

/** Two elements whose names fold to the same text are one. */
function elementKey(element: OfferElement): string {
  return `element:${foldName(element.name) || element.key}`;
}
