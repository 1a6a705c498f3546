import { ITEM_BLOCKS, type ItemBlock, type ItemPlace } from "../model/item-place.js";
import type { SectionId } from "./question.js";

/** Where questions stand: a step of the interview, or letters of families. */
export type AskedWhere = SectionId | readonly string[];

/** Where the items of each block are asked for. */
export const ASKED_WHERE: Readonly<Record<ItemPlace, AskedWhere>> = {
  customer_segments: "who",
  value_propositions: "what",
  channels: "channels",
  customer_relationships: "relationships",
  revenue_streams: "revenue",
  key_resources: ["E1"],
  key_activities: ["E2"],
  key_partners: ["E3"],
  cost_structure: ["E4"],
  needs: ["B1", "B2"],
  hypotheses: "beliefs",
};

/** The block that the answer to a question fills in, by the letter of its family and its step of the interview. */
export function blockAskedAt(letter: string, section: SectionId | undefined): ItemBlock | undefined {
  return ITEM_BLOCKS.find((block) => {
    const where = ASKED_WHERE[block];
    return typeof where === "string" ? where === section : where.includes(letter);
  });
}

/** `E1` of `E1-for` and of `E1:website`: questions that follow another bear its letter. */
export function letterOf(id: string): string {
  return id.replace(/[-:].*/s, "");
}
