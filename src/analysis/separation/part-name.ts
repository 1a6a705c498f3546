import type { Facts } from "../facts.js";

/** What a part of an offer is called: an element, or a value proposition without elements. */
export function partName(id: string, { canvas, links }: Facts): string {
  const isNamed = (part: { readonly id: string | undefined; readonly key: string }) =>
    part.id === id || part.key === id;
  return (links.elements.find(isNamed) ?? canvas.valuePropositions.find(isNamed))?.name ?? id;
}
