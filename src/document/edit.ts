import type { CanvasEdit } from "../model/finding.js";
import { requireText } from "../text/argument.js";
import { editAtOnce } from "./edit/at-once.js";
import { EditError } from "./edit/edit-error.js";
import { editOnPlace } from "./edit/on-place.js";
import { editByReprinting } from "./edit/reprint.js";

export { EditError } from "./edit/edit-error.js";

export interface EditResult {
  readonly text: string;
  /** True when more than the touched places had to change: aliases were written out, or the file was laid out anew. */
  readonly reprinted: boolean;
}

/**
 * Applies edits to the text of a canvas, in order, changing only the touched places: everything else, comments, quotes,
 * order and line ends included, stays byte for byte. Comments go only with an entry that is removed; those inside a value
 * that is replaced move above it. The result is read back and compared with what was meant.
 * Throws EditError when the text is not valid YAML or an edit makes no sense for it; TypeError when what is given is no text
 * or no list of edits.
 */
export function applyEdits(source: string, edits: readonly CanvasEdit[]): EditResult {
  requireText(source, "applyEdits");
  // From JavaScript anything may come.
  if (!Array.isArray(edits)) throw new TypeError("applyEdits takes a list of edits");
  for (const edit of edits as readonly Partial<CanvasEdit | null>[])
    if (!Array.isArray(edit?.path))
      throw new TypeError("an edit is an object with its `kind`, and `path`, a list of keys");
  const [only, ...more] = edits;
  if (only === undefined) return { text: source, reprinted: false };
  if (more.length === 0) return applyEdit(source, only);
  const text = editAtOnce(source, edits);
  if (text !== undefined) return { text, reprinted: false };
  // Where edits meet in one place, those before it and those after it are still made together.
  const half = edits.length >> 1;
  const before = applyEdits(source, edits.slice(0, half));
  const after = applyEdits(before.text, edits.slice(half));
  return { text: after.text, reprinted: before.reprinted || after.reprinted };
}

function applyEdit(source: string, edit: CanvasEdit): EditResult {
  const text = editOnPlace(source, edit);
  if (text !== undefined) return { text, reprinted: false };
  const reprinted = editByReprinting(source, edit);
  if (reprinted !== undefined) return { text: reprinted, reprinted: true };
  throw new EditError(`${edit.path.join(".")} cannot be changed in this file`);
}
