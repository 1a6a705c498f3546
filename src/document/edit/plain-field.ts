import type { CanvasPath } from "../../model/path.js";
import { valueAt } from "./change.js";
import { EditError } from "./edit-error.js";
import { type Plain, plainOf } from "./plain.js";
import { parseForEdit } from "./tree.js";

/** What a YAML text says at a path; undefined when it says nothing there, or is not valid. The value is not to be changed. */
export function fieldOfText(source: string, path: CanvasPath): Plain | undefined {
  if (source !== last?.source) last = { source, value: plainIn(source) };
  return last.value === undefined ? undefined : valueAt(last.value, path);
}

/** One text is asked for many fields in a row: an interview with hundreds of groups would read it again for each. */
let last: { readonly source: string; readonly value: Plain | undefined } | undefined;

function plainIn(source: string): Plain | undefined {
  try {
    const document = parseForEdit(source);
    return plainOf(document.contents, document);
  } catch (error) {
    if (error instanceof EditError) return undefined;
    throw error;
  }
}
