import type { BlockId } from "../model/blocks.js";

/** Where a block stands, in grid units: x and width of `columns`, y and height of `rows`. Back ends give units a size. */
export interface Place {
  readonly block: BlockId;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Arrangement {
  readonly columns: number;
  readonly rows: number;
  readonly places: readonly Place[];
}

const at = (block: BlockId, x: number, y: number, width: number, height = 1): Place => ({ block, x, y, width, height });

/** The canvas as it hangs on the wall: five columns above, costs and revenue below. */
export const POSTER: Arrangement = {
  columns: 10,
  rows: 3,
  places: [
    at("key_partners", 0, 0, 2, 2),
    at("key_activities", 2, 0, 2),
    at("key_resources", 2, 1, 2),
    at("value_propositions", 4, 0, 2, 2),
    at("customer_relationships", 6, 0, 2),
    at("channels", 6, 1, 2),
    at("customer_segments", 8, 0, 2, 2),
    at("cost_structure", 0, 2, 5),
    at("revenue_streams", 5, 2, 5),
  ],
};

/** The same for a narrower page: behind the offer, the offer, towards the customer, money. */
export const FOLDED: Arrangement = {
  columns: 6,
  rows: 4,
  places: [
    at("key_partners", 0, 0, 2),
    at("key_activities", 2, 0, 2),
    at("key_resources", 4, 0, 2),
    at("value_propositions", 0, 1, 6),
    at("customer_relationships", 0, 2, 2),
    at("channels", 2, 2, 2),
    at("customer_segments", 4, 2, 2),
    at("cost_structure", 0, 3, 3),
    at("revenue_streams", 3, 3, 3),
  ],
};
