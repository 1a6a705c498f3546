import type { Document } from "yaml";
import type { CanvasPath } from "../../model/path.js";
import { EditError } from "./edit-error.js";
import type { Layout } from "./print.js";
import { type Slot, slotAt } from "./tree.js";

/** How new values are laid out. */
export interface SpliceStyle {
  /** Maps and lists above this depth get lines of their own, however short. */
  readonly nestedAbove: number;
  /** Whether long texts may stand on lines of their own. */
  readonly blockTexts: boolean;
}

/** What a change of one place needs to know of the text around it. */
export interface SpliceContext {
  readonly source: string;
  readonly document: Document;
  readonly layout: Layout;
  readonly nestedAbove: number;
}

/** The slot at a path, which must be there. */
export function requireSlot(document: Document, path: CanvasPath): Slot {
  const slot = slotAt(document, path);
  if (slot === undefined) throw new EditError(`nothing stands at ${path.join(".")}`);
  return slot;
}

/** The text with `[start, end)` replaced. */
export function cut(source: string, start: number, end: number, by: string): string {
  return source.slice(0, start) + by + source.slice(end);
}
