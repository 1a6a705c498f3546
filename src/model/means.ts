import type { Figure, ItemBase, Links } from "./item.js";
import type { CanvasPath } from "./path.js";
import type {
  ActivityKind,
  ChannelOwner,
  ChannelPhase,
  CostKind,
  PartnerMotive,
  Per,
  Pricing,
  RelationshipPurpose,
  RelationshipType,
  ResourceKind,
  StreamType,
} from "./vocabulary.generated.js";

/** The phases without which nobody is served: a way to buy, and a way to get what was bought. */
export const BUYING_PHASES: readonly ChannelPhase[] = ["purchase", "delivery"];

export interface Channel extends ItemBase {
  readonly block: "channels";
  readonly for: Links;
  readonly delivers: Links;
  readonly phases: readonly ChannelPhase[];
  readonly owner: ChannelOwner | undefined;
  readonly message: string | undefined;
}

export interface Relationship extends ItemBase {
  readonly block: "customer_relationships";
  readonly for: Links;
  /** Given, or the id when it is one of the six. */
  readonly type: RelationshipType | undefined;
  readonly purpose: readonly RelationshipPurpose[];
  readonly costPerCustomer: Figure | undefined;
}

export interface PriceTier {
  readonly id: string;
  readonly price: Figure | undefined;
  readonly per: Per | undefined;
  readonly adds: Links;
  readonly path: CanvasPath;
}

export interface Stream extends ItemBase {
  readonly block: "revenue_streams";
  readonly from: Links;
  readonly for: Links;
  readonly type: StreamType | undefined;
  readonly pricing: Pricing | undefined;
  readonly price: Figure | undefined;
  readonly per: Per | undefined;
  readonly cap: Figure | undefined;
  /** In percent of all revenue. */
  readonly share: Figure | undefined;
  readonly tiers: readonly PriceTier[];
}

export interface Resource extends ItemBase {
  readonly block: "key_resources";
  readonly for: Links;
  readonly kind: ResourceKind | undefined;
}

export interface Activity extends ItemBase {
  readonly block: "key_activities";
  readonly for: Links;
  readonly kind: ActivityKind | undefined;
}

export interface Partner extends ItemBase {
  readonly block: "key_partners";
  readonly provides: Links;
  readonly motive: readonly PartnerMotive[];
  readonly gets: string | undefined;
}

export interface Cost extends ItemBase {
  readonly block: "cost_structure";
  readonly of: Links;
  readonly kind: CostKind | undefined;
  readonly amount: Figure | undefined;
  readonly per: Per | undefined;
}
