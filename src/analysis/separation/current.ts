import type { ValueProposition } from "../../model/canvas.js";
import type { OfferElement } from "../targets.js";

/** False for what is planned: it is left out of every set. */
export function isCurrent({ state }: { readonly state: "current" | "planned" }): boolean {
  return state === "current";
}

/** True when a value proposition lists an element as there now, not as planned. */
export function isListedNow({ declarations }: OfferElement, offer: ValueProposition): boolean {
  return declarations.some((declaration) => isCurrent(declaration) && declaration.path[1] === offer.path[1]);
}
