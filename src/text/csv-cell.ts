import { harmless } from "./harmless.js";
import { onOneLine } from "./one-line.js";

/**
 * Text as a cell of comma-separated values (RFC 4180). Spreadsheets run what begins like a formula, in wide characters
 * too: an apostrophe makes it text.
 */
export function csvCell(text: string): string {
  const shown = harmless(onOneLine(text));
  const safe = /^\s*[=+\-@＝＋－＠]/.test(shown) ? `'${shown}` : shown;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
