import type { Figure, ItemBase, Reference } from "./item.js";
import type { CanvasPath, Place } from "./path.js";
import type {
  Criterion,
  Decision,
  NeedKind,
  PersonaMethod,
  ProfitabilityBand,
  RoleKind,
  SegmentationBasis,
  Who,
} from "./vocabulary.generated.js";

export interface Need {
  readonly id: string;
  readonly text: string;
  readonly kind: NeedKind;
  /** False when the kind was not written. */
  readonly hasKind: boolean;
  readonly path: CanvasPath;
}

/** One entry of a segment's needs: an id of the register or a private need in the author's words. */
export interface NeedEntry extends Place {
  readonly entry: string;
  /** 0–5; undefined when the needs are a plain list. */
  readonly weight: number | undefined;
}

export type CharacteristicValue =
  | { readonly kind: "text"; readonly values: readonly string[] }
  | { readonly kind: "number"; readonly value: number }
  /** `min` inclusive, `max` exclusive. */
  | { readonly kind: "range"; readonly min: number | undefined; readonly max: number | undefined };

export interface Characteristic {
  readonly basis: SegmentationBasis;
  /** The attribute's name; empty when the basis holds a plain text. */
  readonly attribute: string;
  readonly value: CharacteristicValue;
  readonly path: CanvasPath;
}

export interface Economics {
  readonly revenuePerCustomer: Figure | undefined;
  readonly costToServe: Figure | undefined;
  readonly profitPerCustomer: Figure | undefined;
  readonly lifetimeValue: Figure | undefined;
  readonly acquisitionCost: Figure | undefined;
  /** In percent. */
  readonly margin: Figure | undefined;
  readonly profitability: ProfitabilityBand | undefined;
  readonly path: CanvasPath;
}

export interface SegmentSize {
  readonly customers: Figure | undefined;
  readonly market: Figure | undefined;
  readonly asOf: string | undefined;
  readonly source: string | undefined;
  readonly path: CanvasPath;
}

export interface Dependency {
  readonly on: Reference;
  /** What flows from it: "acceptance". */
  readonly what: string | undefined;
}

/** The author's claim that this segment is separate from another by these criteria. */
export interface SeparationClaim {
  readonly from: Reference;
  readonly criteria: readonly { readonly criterion: Criterion; readonly path: CanvasPath }[];
}

export interface Persona {
  readonly id: string;
  readonly name: string;
  readonly story: string | undefined;
  readonly method: PersonaMethod | undefined;
  readonly path: CanvasPath;
}

export interface SegmentContext {
  readonly when: string;
  readonly needs: readonly NeedEntry[];
  readonly path: CanvasPath;
}

export interface Role {
  readonly kind: RoleKind;
  readonly name: string | undefined;
  readonly needs: readonly NeedEntry[];
  readonly path: CanvasPath;
}

export interface Segment extends ItemBase {
  readonly block: "customer_segments";
  readonly who: Who | undefined;
  readonly decision: Decision | undefined;
  readonly because: string | undefined;
  /** 1 = most important. */
  readonly priority: number | undefined;
  readonly pays: boolean | undefined;
  readonly essentialBecause: string | undefined;
  readonly rationale: string | undefined;
  readonly origin: string | undefined;
  /** Undefined: not said yet. */
  readonly needs: readonly NeedEntry[] | undefined;
  readonly needsForm: "list" | "map" | undefined;
  readonly characteristics: readonly Characteristic[];
  readonly size: SegmentSize | undefined;
  readonly economics: Economics | undefined;
  readonly dependsOn: readonly Dependency[];
  readonly separateFrom: readonly SeparationClaim[];
  readonly context: readonly SegmentContext[];
  readonly roles: readonly Role[];
  readonly personas: readonly Persona[];
  /** In percent of the revenue of this segment. */
  readonly topCustomerShare: Figure | undefined;
}
