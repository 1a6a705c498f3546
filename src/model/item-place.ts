import { BLOCK_IDS, type BlockId } from "./blocks.js";

/** Where items stand that links may come from: one of the nine blocks, or the hypotheses. */
export type ItemBlock = BlockId | "hypotheses";

/** Where a single item can be put: one of the nine blocks, the register of needs, or the hypotheses. */
export type ItemPlace = ItemBlock | "needs";

export const ITEM_BLOCKS: readonly ItemBlock[] = [...BLOCK_IDS, "hypotheses"];

/** The keys at the top of a canvas file under which ids stand, in the order of a file. */
export const ITEM_PLACES: readonly ItemPlace[] = ["needs", ...ITEM_BLOCKS];

/** True for the key of one of the nine blocks, or of the hypotheses. */
export function isItemBlock(key: unknown): key is ItemBlock {
  return ITEM_BLOCKS.some((block) => block === key);
}

/** True for a key under which ids stand at the top of a canvas file. */
export function isItemPlace(key: unknown): key is ItemPlace {
  return key === "needs" || isItemBlock(key);
}
