import type { Fix, TextEdit } from "../model/finding.js";
import { requireText } from "../text/argument.js";
import { applyEdits } from "./edit.js";

/**
 * Makes the changes of a fix: first those of comments, which change no value, then those of values.
 * Throws EditError when the text is not valid YAML or an edit makes no sense for it; TypeError when what is given is no text
 * or no fix.
 */
export function applyFix(source: string, fix: Fix): string {
  requireText(source, "applyFix");
  // From JavaScript anything may come.
  if (!Array.isArray(fix?.edits)) throw new TypeError("applyFix takes the fix of a finding; not every finding has one");
  const { edits, textEdits = [] } = fix;
  return applyEdits(applyTextEdits(source, textEdits), edits).text;
}

/** Changes pieces of a text that do not overlap; offsets are those of the text before any change. */
function applyTextEdits(source: string, edits: readonly TextEdit[]): string {
  const fromTheEnd = [...edits].sort((a, b) => b.start - a.start);
  return fromTheEnd.reduce(
    (text, { start, end, text: replacement }) => text.slice(0, start) + replacement + text.slice(end),
    source,
  );
}
