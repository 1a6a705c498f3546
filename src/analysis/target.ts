import type { BlockId } from "../model/blocks.js";
import type { Element, Item, Need, ValueProposition } from "../model/canvas.js";

/** A part of an offer, seen across all value propositions that list it. */
export interface OfferElement {
  /** Undefined for a text in a list of elements. */
  readonly id: string | undefined;
  /** The id, or the text of an element without one. */
  readonly key: string;
  readonly name: string;
  readonly valuePropositions: readonly ValueProposition[];
  readonly declarations: readonly Element[];
}

export type Target =
  | { readonly kind: BlockId; readonly id: string; readonly item: Item }
  | { readonly kind: "element"; readonly id: string; readonly element: OfferElement }
  | { readonly kind: "needs"; readonly id: string; readonly need: Need }
  | { readonly kind: "hypotheses"; readonly id: string };

/** What a target is called on the canvas; a hypothesis has only its id. */
export function nameOfTarget(target: Target): string {
  switch (target.kind) {
    case "element":
      return target.element.name;
    case "needs":
      return target.need.text;
    case "hypotheses":
      return target.id;
    default:
      return target.item.name;
  }
}
