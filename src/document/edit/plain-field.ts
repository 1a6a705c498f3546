import type { CanvasPath } from "../../model/path.js";
import { valueAt } from "./change.js";
import { EditError } from "./edit-error.js";
import { type Plain, plainOf } from "./plain.js";
import { parseForEdit } from "./tree.js";

/** What a YAML text says at a path; undefined when it says nothing there, or is not valid. */
export function fieldOfText(source: string, path: CanvasPath): Plain | undefined {
  try {
    const document = parseForEdit(source);
    return valueAt(plainOf(document.contents, document), path);
  } catch (error) {
    if (error instanceof EditError) return undefined;
    throw error;
  }
}
