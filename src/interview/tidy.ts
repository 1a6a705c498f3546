import { EditError } from "../document/edit.js";
import { formatCanvas } from "../document/format.js";
import { RECORD_KEY } from "./record.js";

/** A file that is laid out as `canvas fmt` does it stays so; any other keeps the layout of its author. */
export function keptTidy(before: string, after: string): string {
  const text = withoutGap(before, after);
  try {
    if (before !== lastTidy && formatCanvas(before) !== before) return withEndOf(before, text);
    lastTidy = formatCanvas(text);
    return lastTidy;
  } catch (error) {
    // What cannot be printed anew without a change is left as it is.
    if (error instanceof EditError) return after;
    throw error;
  }
}

/** What was laid out last is mostly what is changed next. */
let lastTidy: string | undefined;

const LOOSE_END = /(?<=\n)\r?\n$/;
/** Of a block text with a `+`, empty lines at the end are part. */
const KEEPING = /[|>]\d?\+/;

/** What the interview noted stood below an empty line of its own: they go together. */
function withoutGap(before: string, after: string): string {
  const at = recordAt(before);
  const above = before.slice(0, Math.max(0, at));
  if (at < 0 || recordAt(after) >= 0 || KEEPING.test(after) || !after.startsWith(above)) return after;
  return above.replace(LOOSE_END, "") + after.slice(at);
}

/** Where what the interview noted begins: in a line of its own, set in by nothing. */
function recordAt(text: string): number {
  return `\n${text}`.indexOf(`\n${RECORD_KEY}:`);
}

/** A file whose last line has no line break gets none, and no file ends with an empty line that it did not end with. */
function withEndOf(before: string, text: string): string {
  if (KEEPING.test(text)) return text;
  if (before !== "" && !before.endsWith("\n")) return withoutLastBreaks(text);
  return LOOSE_END.test(before) ? text : text.replace(LOOSE_END, "");
}

function withoutLastBreaks(text: string): string {
  let end = text.length;
  while (text[end - 1] === "\n" || text[end - 1] === "\r") end--;
  return text.slice(0, end);
}
