/** The nine building blocks, in the order in which a canvas tells its story. Terms and questions: Osterwalder & Pigneur. */
export const BLOCKS = {
  customer_segments: {
    title: "Customer segments",
    shortTitles: ["Customers"],
    item: "customer segment",
    questions: ["For whom are we creating value?", "Who are our most important customers?"],
  },
  value_propositions: {
    title: "Value propositions",
    shortTitles: ["Value props", "Value"],
    item: "value proposition",
    questions: ["What value do we deliver to the customer?", "Which customer needs are we satisfying?"],
  },
  channels: {
    title: "Channels",
    shortTitles: [],
    item: "channel",
    questions: ["Through which channels do our segments want to be reached?"],
  },
  customer_relationships: {
    title: "Customer relationships",
    shortTitles: ["Relationships", "Relations"],
    item: "customer relationship",
    questions: ["What type of relationship does each segment expect?"],
  },
  revenue_streams: {
    title: "Revenue streams",
    shortTitles: ["Revenues", "Revenue"],
    item: "revenue stream",
    questions: ["For what value are our customers really willing to pay?"],
  },
  key_resources: {
    title: "Key resources",
    shortTitles: ["Resources"],
    item: "key resource",
    questions: ["What key resources do our value propositions require?"],
  },
  key_activities: {
    title: "Key activities",
    shortTitles: ["Activities"],
    item: "key activity",
    questions: ["What key activities do our value propositions require?"],
  },
  key_partners: {
    title: "Key partners",
    shortTitles: ["Partners"],
    item: "key partner",
    questions: ["Who are our key partners?"],
  },
  cost_structure: {
    title: "Cost structure",
    shortTitles: ["Costs"],
    item: "cost",
    questions: ["What are the most important costs in our business model?"],
  },
} as const;

export type BlockId = keyof typeof BLOCKS;

export interface Block {
  readonly title: string;
  /** Shorter real words for narrow boxes, longest first. */
  readonly shortTitles: readonly string[];
  /** What one entry of the block is called. */
  readonly item: string;
  readonly questions: readonly string[];
}

export const BLOCK_IDS = Object.keys(BLOCKS) as readonly BlockId[];

/** Tells about one of the nine blocks. */
export function blockOf(id: BlockId): Block {
  return BLOCKS[id];
}

/** True for the key of one of the nine blocks. */
export function isBlockId(key: unknown): key is BlockId {
  return typeof key === "string" && Object.hasOwn(BLOCKS, key);
}

/** True for the blocks of what the offers need: `all` in their `for` is every value proposition. */
export function isMeansBlock(key: string): key is "key_resources" | "key_activities" {
  return key === "key_resources" || key === "key_activities";
}
