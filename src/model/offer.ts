import type { Figure, ItemBase, Links } from "./item.js";
import type { CanvasPath } from "./path.js";
import type { ItemState, ValueKind } from "./vocabulary.generated.js";

/** A part of an offer; the same id (or folded text) under two value propositions is the same part. */
export interface Element {
  /** Undefined for a text in a list of elements. */
  readonly id: string | undefined;
  readonly key: string;
  readonly name: string;
  readonly isNamed: boolean;
  readonly addresses: Links;
  readonly value: readonly ValueKind[];
  readonly state: ItemState;
  readonly path: CanvasPath;
}

/** True where more stands than the id of a part. */
export function isTold({ isNamed, addresses, value }: Element): boolean {
  return isNamed || addresses !== undefined || value.length > 0;
}

export interface ValueClaim {
  readonly kind: "quantitative" | "qualitative" | undefined;
  readonly amount: Figure | undefined;
  readonly unit: string | undefined;
  readonly text: string | undefined;
  readonly path: CanvasPath;
}

export interface Alternative {
  readonly alternative: string;
  readonly how: string | undefined;
  readonly price: Figure | undefined;
  readonly adds: Figure | undefined;
  readonly saves: Figure | undefined;
  readonly path: CanvasPath;
}

export interface ValueProposition extends ItemBase {
  readonly block: "value_propositions";
  readonly for: Links;
  readonly elements: readonly Element[];
  readonly addresses: Links;
  readonly claim: ValueClaim | undefined;
  readonly betterThan: Alternative | undefined;
  readonly value: readonly ValueKind[];
}
