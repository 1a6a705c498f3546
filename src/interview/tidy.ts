import { EditError } from "../document/edit.js";
import { formatCanvas } from "../document/format.js";

/** A file that is laid out as `canvas fmt` does it stays so; any other keeps the layout of its author. */
export function keptTidy(before: string, after: string): string {
  try {
    return formatCanvas(before) === before ? formatCanvas(after) : after;
  } catch (error) {
    // What cannot be printed anew without a change is left as it is.
    if (error instanceof EditError) return after;
    throw error;
  }
}
