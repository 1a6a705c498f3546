import type { Element, ValueProposition } from "../model/canvas.js";
import type { OfferElement } from "./target.js";

/** Prepares the question which parts of an offer are only planned there. */
export function plannedParts(
  elements: readonly OfferElement[],
): (offer: ValueProposition) => ReadonlySet<OfferElement> {
  let partOf: ReadonlyMap<Element, OfferElement> | undefined;
  const known = new Map<ValueProposition, ReadonlySet<OfferElement>>();
  const plannedOn = (offer: ValueProposition): ReadonlySet<OfferElement> => {
    partOf ??= new Map(elements.flatMap((part) => part.declarations.map((declared) => [declared, part] as const)));
    const planned = new Set<OfferElement>();
    const there = new Set<OfferElement>();
    for (const declared of offer.elements) {
      const part = partOf.get(declared);
      if (part) (stateOf(declared, part) === "planned" ? planned : there).add(part);
    }
    for (const part of there) planned.delete(part);
    return planned;
  };
  return (offer) => {
    const planned = known.get(offer) ?? plannedOn(offer);
    known.set(offer, planned);
    return planned;
  };
}

/** A part that an offer only names again is there or planned as it was said where it was told, unless the offer says that it is planned here. */
function stateOf(declared: Element, part: OfferElement): Element["state"] {
  if (declared.state === "planned") return "planned";
  const isNamedAgain = !declared.isNamed && declared.addresses === undefined && declared.value.length === 0;
  if (!isNamedAgain) return declared.state;
  return part.declarations.find(({ isNamed }) => isNamed)?.state ?? declared.state;
}
