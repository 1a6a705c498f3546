import type { ValueProposition } from "../../model/canvas.js";
import type { LinkFacts } from "../links.js";
import type { OfferElement } from "../targets.js";

/** False for what is planned: it is left out of every set. */
export function isCurrent({ state }: { readonly state: "current" | "planned" }): boolean {
  return state === "current";
}

/** True when a value proposition has one of its elements now, not only planned. */
export function isListedNow(element: OfferElement, offer: ValueProposition, links: LinkFacts): boolean {
  return !links.plannedPartsOf(offer).has(element);
}
