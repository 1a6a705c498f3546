/** What may be the id of an item, once it is in NFC. */
const ID = /^[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{M}\p{N}-]*$/u;

/** True for a text that may be an id; `all` may not, because links say it of everyone. */
export function isItemId(text: string): boolean {
  return ID.test(text) && text !== "all";
}
