import type { CanvasPath } from "../../model/path.js";
import { fits } from "../read/fits-schema.js";
import { knownKeys, shapeAt } from "./known-keys.js";

/** True for a list in which any text can stand; false where only ids, words of the format, numbers or maps can. */
export function holdsTexts(list: CanvasPath): boolean {
  if (list.length === 1) return true;
  if (shapeAt(list)?.$ref === "links" || list.at(-1) === "depends_on") return false;
  const entry = [...list, 0];
  return knownKeys(entry).length === 0 && fits(shapeAt(entry) ?? {}, "any: text");
}
