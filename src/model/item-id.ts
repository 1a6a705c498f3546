import { latePattern } from "../text/late-pattern.js";

/** What may be the id of an item, once it is in NFC. */
const ID = latePattern(String.raw`^[\p{Ll}\p{Lo}\p{Lm}\p{N}][\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}-]*$`);
const ASCII_ID = /^[a-z0-9][a-z0-9-]*$/;
const NEVER_IN_ID = /[\0-,./:-`{-\x7f]/;

/** True for a text that may be an id; `all` may not, because links say it of everyone. */
export function isItemId(text: string): boolean {
  return text !== "all" && !NEVER_IN_ID.test(text) && (ASCII_ID.test(text) || ID().test(text));
}
