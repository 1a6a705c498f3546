import type { CanvasPath } from "../../model/path.js";
import { EditError } from "./edit-error.js";

/** Throws EditError for a path that leads nowhere in any file, as one with a place before the first does. */
export function requirePath(path: CanvasPath): void {
  // From JavaScript anything may come.
  if (!Array.isArray(path)) throw new EditError("the path of an edit is a list of keys and places");
  const wrong: unknown = path.find((step) => typeof step !== "string" && !isPlace(step));
  if (wrong !== undefined)
    throw new EditError(`${String(wrong)} is no key, and no place in a list: these count from 0`);
}

function isPlace(step: unknown): boolean {
  return Number.isSafeInteger(step) && Number(step) >= 0;
}
