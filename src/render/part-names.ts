import type { LinkFacts } from "../analysis/links.js";
import { isThere } from "../analysis/losable.js";
import { nameOfTarget, type Target } from "../analysis/target.js";
import type { OfferElement } from "../analysis/targets.js";
import type { ValueProposition } from "../model/canvas.js";

/** What something is called, and that it is only planned where it is. */
export function nameAndState({ name, state }: { readonly name: string; readonly state: string }): string {
  return state === "planned" ? name + PLANNED : name;
}

/** What stands behind a name that is only planned. */
const PLANNED = " (planned)";

/** The same of what a link leads to; a part of offers is planned where none of them has it now. */
export function targetAndState(target: Target): string {
  const isPlanned =
    "item" in target ? target.item.state === "planned" : target.kind === "element" && !isThere(target.element);
  return nameAndState({ name: nameOfTarget(target), state: isPlanned ? "planned" : "current" });
}

/** The parts of an offer, what each is called on it, and the end of that which is ours: its state. */
export function namedParts(
  offer: ValueProposition,
  links: LinkFacts,
): readonly { readonly part: OfferElement; readonly text: string; readonly ourEnd: string }[] {
  const planned = links.plannedPartsOf(offer);
  return links.elementsOf(offer).map((part) => {
    const ourEnd = planned.has(part) ? PLANNED : "";
    return { part, text: part.name + ourEnd, ourEnd };
  });
}

/** The same as a sentence. */
export function partNames(offer: ValueProposition, links: LinkFacts): string {
  return namedParts(offer, links)
    .map(({ text }) => text)
    .join(", ");
}
