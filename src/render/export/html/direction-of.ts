import { isRightToLeft } from "../text/direction.js";

/**
 * The attribute of an element that is set in the direction of a name in it, with all its signs: an element that finds its own
 * direction (`dir="auto"`) looks past the name, which is kept apart from the words around it.
 */
export function directionOf(name: string): string {
  return isRightToLeft(name) ? ' dir="rtl"' : "";
}
