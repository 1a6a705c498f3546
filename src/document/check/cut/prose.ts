import { latePattern } from "../../../text/late-pattern.js";

/** True for what is more likely words of a sentence than a key. */
export function looksLikeProse(key: string): boolean {
  return /\s|^[A-Z]/.test(key) || (key.charCodeAt(0) > 0x7f && CAPITAL().test(key));
}

const CAPITAL = latePattern(String.raw`^\p{Lu}`);
