import type { Document } from "yaml";
import type { CanvasPath } from "../../model/path.js";
import { EditError } from "./edit-error.js";
import { indentUnit, lineBreakOf } from "./lines.js";
import type { Layout } from "./print.js";
import { parseForEdit, type Slot, slotAt } from "./tree.js";

/** How new values are laid out. */
export interface SpliceStyle {
  /** Maps and lists above this depth get lines of their own, however short. */
  readonly nestedAbove: number;
  /** Whether long texts may stand on lines of their own. */
  readonly blockTexts: boolean;
}

/** Blocks and items grow: they get lines of their own with their first field. What is below is short, and stands in braces. */
export const ITEM_FIELDS = 3;

/** A text read for editing. */
export interface ReadForEdit {
  readonly source: string;
  readonly document: Document;
  /** What the file sets nested lines in by, and how its lines end. */
  readonly unit: number;
  readonly eol: string;
}

/** Reads a text once for all changes that will be made to it. Throws EditError when it is not valid YAML. */
export function readForEdit(source: string): ReadForEdit {
  return { source, document: parseForEdit(source), unit: indentUnit(source), eol: lineBreakOf(source) };
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
