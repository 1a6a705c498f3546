import type { LinkFacts } from "../analysis/links.js";
import { isThere } from "../analysis/losable.js";
import { nameOfTarget, type Target } from "../analysis/target.js";
import type { OfferElement } from "../analysis/targets.js";
import type { ValueProposition } from "../model/canvas.js";

/** What something is called, and that it is only planned where it is. */
export function nameAndState({ name, state }: { readonly name: string; readonly state: string }): string {
  return state === "planned" ? `${name} (planned)` : name;
}

/** The same of what a link leads to; a part of offers is planned where none of them has it now. */
export function targetAndState(target: Target): string {
  const isPlanned =
    "item" in target ? target.item.state === "planned" : target.kind === "element" && !isThere(target.element);
  return nameAndState({ name: nameOfTarget(target), state: isPlanned ? "planned" : "current" });
}

/** The parts of an offer, and what each is called on it. */
export function namedParts(
  offer: ValueProposition,
  links: LinkFacts,
): readonly { readonly part: OfferElement; readonly text: string }[] {
  const planned = links.plannedPartsOf(offer);
  return links.elementsOf(offer).map((part) => ({
    part,
    text: nameAndState({ name: part.name, state: planned.has(part) ? "planned" : "current" }),
  }));
}

/** The same as a sentence. */
export function partNames(offer: ValueProposition, links: LinkFacts): string {
  return namedParts(offer, links)
    .map(({ text }) => text)
    .join(", ");
}
