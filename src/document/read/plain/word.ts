import { latePattern } from "../../../text/late-pattern.js";

/** True when a text begins with a letter or digit of any script, or `_`. */
export function beginsWithWord(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code > 0x7f) return LETTER_OR_DIGIT().test(text);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}

const LETTER_OR_DIGIT = latePattern(String.raw`^[\p{L}\p{N}]`);
