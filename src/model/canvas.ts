import type { BlockId } from "./blocks.js";
import type { Hypothesis } from "./hypothesis.js";
import type { Feedback } from "./item.js";
import type { Activity, Channel, Cost, Partner, Relationship, Resource, Stream } from "./means.js";
import type { ValueProposition } from "./offer.js";
import type { CanvasPath } from "./path.js";
import type { Need, Segment } from "./segment.js";
import type { Market, Orientation, Period, Perspective, Stage } from "./vocabulary.generated.js";

export type { Evidence, Experiment, Hypothesis } from "./hypothesis.js";
export type { Feedback, Figure, ItemBase, Links, Reference } from "./item.js";
export type { Activity, Channel, Cost, Partner, PriceTier, Relationship, Resource, Stream } from "./means.js";
export type { Alternative, Element, ValueClaim, ValueProposition } from "./offer.js";
export type {
  Characteristic,
  CharacteristicValue,
  Dependency,
  Economics,
  Need,
  NeedEntry,
  Persona,
  Role,
  Segment,
  SegmentContext,
  SegmentSize,
  SeparationClaim,
} from "./segment.js";

/** Any entry of one of the nine blocks. */
export type Item = Segment | ValueProposition | Channel | Relationship | Stream | Resource | Activity | Partner | Cost;

/**
 * One business model, normalised: short forms spelled out, enumerations in their standard spelling, ids in NFC.
 * Links stay as written; `analysis/links.ts` resolves them. Everything keeps the order of the file.
 */
export interface Canvas {
  readonly name: string;
  readonly description: string | undefined;
  readonly notes: string | undefined;
  readonly feedback: readonly Feedback[];
  readonly stage: Stage;
  readonly perspective: Perspective;
  /** Declared; empty when not said. */
  readonly market: readonly { readonly kind: Market; readonly path: CanvasPath }[];
  readonly orientation: Orientation | undefined;
  readonly language: string;
  readonly currency: string | undefined;
  readonly period: Period;
  readonly reviewed: string | undefined;
  /** In days. */
  readonly reviewEvery: number | undefined;
  readonly funding: string | undefined;
  readonly needs: readonly Need[];
  readonly segments: readonly Segment[];
  readonly valuePropositions: readonly ValueProposition[];
  readonly channels: readonly Channel[];
  readonly relationships: readonly Relationship[];
  readonly streams: readonly Stream[];
  readonly resources: readonly Resource[];
  readonly activities: readonly Activity[];
  readonly partners: readonly Partner[];
  readonly costs: readonly Cost[];
  readonly hypotheses: readonly Hypothesis[];
}

/** Every entry of the nine blocks, in their order. */
export function allItems(canvas: Canvas): readonly Item[] {
  return BLOCK_PARTS.flatMap((part): readonly Item[] => canvas[part]);
}

/** The entries of one block, in file order. */
export function itemsOf(canvas: Canvas, block: BlockId): readonly Item[] {
  return canvas[ITEMS[block]];
}

/** The parts of a canvas that hold the nine blocks. */
export const ITEMS = {
  customer_segments: "segments",
  value_propositions: "valuePropositions",
  channels: "channels",
  customer_relationships: "relationships",
  revenue_streams: "streams",
  key_resources: "resources",
  key_activities: "activities",
  key_partners: "partners",
  cost_structure: "costs",
} as const satisfies Record<BlockId, keyof Canvas>;

/** All parts of a canvas that hold a block. */
export const BLOCK_PARTS: readonly (typeof ITEMS)[BlockId][] = Object.values(ITEMS);
