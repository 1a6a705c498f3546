import { graphemes } from "./graphemes.js";

// No cluster of marks that somebody would read is longer.
const LONGEST = 64;

/** The beginning of a text, of at most so many UTF-16 units; what a reader sees as one character stays whole. */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  let length = 0;
  for (const cluster of graphemes(text.slice(0, most + LONGEST))) {
    if (length + cluster.length > most) break;
    length += cluster.length;
  }
  return text.slice(0, length);
}

/** The end of a text, likewise. */
export function endOf(text: string, most: number): string {
  if (text.length <= most) return text;
  let length = 0;
  for (const cluster of graphemes(text.slice(-most - LONGEST)).reverse()) {
    if (length + cluster.length > most) break;
    length += cluster.length;
  }
  return text.slice(text.length - length);
}
