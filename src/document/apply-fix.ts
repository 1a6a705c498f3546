import type { Fix, TextEdit } from "../model/finding.js";
import { applyEdits } from "./edit.js";

/**
 * Makes the changes of a fix: first those of comments, which change no value, then those of values.
 * Throws EditError when the text is not valid YAML or an edit makes no sense for it.
 */
export function applyFix(source: string, { edits, textEdits = [] }: Fix): string {
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
