import { EditError } from "../document/edit.js";
import { formatCanvas } from "../document/format.js";

/** A file that is laid out as `canvas fmt` does it stays so; any other keeps the layout of its author. */
export function keptTidy(before: string, after: string): string {
  try {
    return formatCanvas(before) === before ? formatCanvas(after) : withoutLooseEnd(before, after);
  } catch (error) {
    // What cannot be printed anew without a change is left as it is.
    if (error instanceof EditError) return after;
    throw error;
  }
}

const LOOSE_END = /(?<=\n)\r?\n$/;
/** Of a block text with a `+`, empty lines at the end are part. */
const KEEPING = /[|>]\d?\+/;

/** What the interview noted stood below an empty line of its own, which would end the text. */
function withoutLooseEnd(before: string, after: string): string {
  return LOOSE_END.test(before) || KEEPING.test(after) ? after : after.replace(LOOSE_END, "");
}
