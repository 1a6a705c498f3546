import { latePattern } from "../text/late-pattern.js";
import { isItemId } from "./item-id.js";

const BETWEEN_WORDS = latePattern(String.raw`(?:[^\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]\p{M}*)+`, "gu");
const AT_ENDS = latePattern(String.raw`^[-\p{M}]+|-$`, "gu");

/** The id that a name gives: its words in small letters, joined by hyphens; empty when it gives none. */
export function idFromName(name: string): string {
  const slug = slugOf(name);
  return isItemId(slug) ? slug : "";
}

/** The words of a name as an id has them: an id, or `all`, or empty when nothing of it can stand in an id. */
export function slugOf(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(BETWEEN_WORDS(), "-")
    .replace(AT_ENDS(), "")
    .normalize("NFC");
}

/** The id itself, or with the first number from 2 on that makes it unlike all that are taken. */
export function freeId(id: string, taken: { has(id: string): boolean }): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  return free;
}
