import { ITEM_PLACES, type ItemPlace } from "../model/item-place.js";

interface Changes extends Partial<Record<ItemPlace, string>> {
  readonly stage?: "sketch" | "review" | "final";
  /** Lines that stand beside the blocks. */
  readonly header?: string;
}

/** A small bakery with two customer segments, complete enough to raise nothing at any stage. */
const BAKERY: Partial<Record<ItemPlace, string>> = {
  needs: `fresh-bread: Fresh bread before work
no-queue: Not to stand in a queue
steady-supply: A supply one can plan with
one-invoice: One invoice a month`,
  customer_segments: `commuters: {name: Commuters at the station, decision: serve, priority: 1, needs: {fresh-bread: 5, no-queue: 3}}
cafes: {name: Cafés in the old town, decision: serve, needs: {fresh-bread: 2, steady-supply: 5, one-invoice: 3}}`,
  value_propositions: `bread-to-go: {for: commuters, addresses: [fresh-bread, no-queue], better_than: supermarket rolls}
cafe-delivery: {for: cafes, addresses: [steady-supply, one-invoice], better_than: baking in the café}`,
  channels: `kiosk: {for: commuters}
van: {for: cafes}`,
  customer_relationships: `self-service: {for: commuters}
personal-assistance: {for: cafes}`,
  revenue_streams: `counter-sales: {from: commuters, for: bread-to-go}
supply-contracts: {from: cafes, for: cafe-delivery}`,
  key_resources: "oven: {for: all}",
  key_activities: "baking: {for: all}",
  key_partners: "mill: {provides: baking}",
  cost_structure: "flour: {of: baking}",
};

/** The text of a complete canvas for a rule that speaks only when much has been said; an empty part is left out. */
export function bakery({ stage = "review", header, ...parts }: Changes): string {
  let text = `canvas: 1\nname: Corner bakery\nstage: ${stage}\n${header ? `${header}\n` : ""}`;
  for (const part of ITEM_PLACES) {
    const content = parts[part] ?? BAKERY[part];
    if (content) text += `${part}:\n  ${content.replaceAll("\n", "\n  ")}\n`;
  }
  return text;
}

/** The bakery's two segments, each with fields of its own; what stands first in a line may be marked. */
export function bakerySegments(commuters: string, cafes: string): string {
  return `commuters: {name: Commuters at the station, decision: serve, priority: 1, needs: {fresh-bread: 5, no-queue: 3}${rest(commuters)}}
cafes: {name: Cafés in the old town, decision: serve, needs: {fresh-bread: 2, steady-supply: 5, one-invoice: 3}${rest(cafes)}}`;
}

function rest(fields: string): string {
  return fields === "" ? "" : `, ${fields}`;
}
