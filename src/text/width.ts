import stringWidth from "string-width";
import { isPlain } from "./plain.js";

/** How many terminal cells a text takes: wide CJK and emoji two, combining marks none. */
export function displayWidth(text: string): number {
  return isPlain(text) ? text.length : stringWidth(text);
}

/** The text filled up with spaces to a width in cells; a longer one stays as it is. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** The text moved to the right end of a width in cells; a longer one stays as it is. */
export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - displayWidth(text))) + text;
}
