import type { CanvasPath, Place } from "./path.js";
import type { ItemState } from "./vocabulary.generated.js";

/** One written link, unresolved: `analysis/links.ts` finds what it points at. `all` is a link too. */
export interface Reference extends Place {
  /** As written, in NFC; may be qualified (`channels/website`). */
  readonly to: string;
}

/** Undefined: not said yet. */
export type Links = readonly Reference[] | undefined;

/** A figure as a range; `low === high` for a plain number. */
export interface Figure {
  readonly low: number;
  readonly high: number;
  readonly path: CanvasPath;
}

export interface Feedback {
  readonly by: string | undefined;
  readonly date: string | undefined;
  readonly text: string;
}

/** What every entry of a block has. */
export interface ItemBase {
  /** Undefined for entries of a block written as a list of texts: nothing can refer to them. */
  readonly id: string | undefined;
  /** The id, or `#1`, `#2` … in list form: how machine output calls it. */
  readonly key: string;
  /** The given name, or the id made readable. */
  readonly name: string;
  /** False when the name was made from the id. */
  readonly isNamed: boolean;
  readonly path: CanvasPath;
  readonly description: string | undefined;
  readonly notes: string | undefined;
  readonly state: ItemState;
  readonly tags: readonly string[];
  readonly feedback: readonly Feedback[];
}
