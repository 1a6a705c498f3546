import type {
  Activity,
  Channel,
  Item,
  Partner,
  Relationship,
  Resource,
  Segment,
  Stream,
  ValueProposition,
} from "../model/canvas.js";
import type { Facts } from "./facts.js";
import type { OfferElement } from "./targets.js";

export type Means = Resource | Activity;

/** An entry of a block that a business model can lose: a cost that goes is no loss. */
export type LosableItem = Segment | ValueProposition | Channel | Relationship | Stream | Means | Partner;

/** What a business model can lose: an entry of a block, or a part of an offer. */
export type Losable = LosableItem | OfferElement;

/** True for a part of an offer. */
export function isElement(thing: Losable | Item): thing is OfferElement {
  return "declarations" in thing;
}

/** How commands and machine output call it: `channels/branch`. */
export function addressOf(thing: Losable | Item): string {
  return `${isElement(thing) ? "value_propositions" : thing.block}/${thing.key}`;
}

/** True for what is there now; a part of offers is there when one of them has it now. */
export function isThere(thing: Losable): boolean {
  if (isElement(thing)) return thing.declarations.some(({ state }) => state === "current");
  return thing.state === "current";
}

/** Every entry that can be lost, in file order of the blocks; segments that are not served cannot. */
export function losableItems({ canvas, served }: Facts): readonly LosableItem[] {
  return [
    ...served,
    ...canvas.valuePropositions,
    ...canvas.channels,
    ...canvas.relationships,
    ...canvas.streams,
    ...canvas.resources,
    ...canvas.activities,
    ...canvas.partners,
  ];
}
