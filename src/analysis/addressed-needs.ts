import type { Segment, ValueProposition } from "../model/canvas.js";
import { needIdOf } from "../model/reference.js";
import type { LinkFacts } from "./links.js";
import type { NeedsRegister } from "./needs-register.js";
import type { OfferElement } from "./target.js";

/**
 * The ids of the needs that a value proposition and its elements address, wherever its elements are told.
 * @param counts which of its elements count; all when absent
 */
export function addressedBy(
  offer: ValueProposition,
  links: LinkFacts,
  counts: (element: OfferElement) => boolean = () => true,
): ReadonlySet<string> {
  const elements = links.elementsOf(offer).filter(counts);
  const declared = [offer, ...elements.flatMap(({ declarations }) => declarations)];
  return new Set(declared.flatMap(({ addresses }) => addresses ?? []).map(({ to }) => needIdOf(to)));
}

/** The ids of the needs that all offers for a segment address; undefined when none of them says what it addresses. */
export function addressedFor(segment: Segment, links: LinkFacts): ReadonlySet<string> | undefined {
  const found = new Set(links.offersFor(segment).flatMap((offer) => [...addressedBy(offer, links)]));
  return found.size > 0 ? found : undefined;
}

/** Every need that a segment lists, by its id, also in its contexts and roles; undefined when it lists none at all. */
export function needsOf(segment: Segment, register: NeedsRegister): ReadonlySet<string> | undefined {
  const { needs, context, roles } = segment;
  const lists = [needs ?? [], ...context.map((c) => c.needs), ...roles.map((r) => r.needs)];
  if (needs === undefined && lists.every((list) => list.length === 0)) return undefined;
  return new Set(lists.flat().flatMap(({ entry, weight }) => (weight === 0 ? [] : [register.idOf(entry)])));
}
