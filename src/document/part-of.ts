import type { BlockId } from "../model/blocks.js";
import { ITEMS } from "../model/canvas.js";
import type { CanvasPath } from "../model/path.js";

/** The property of `Canvas` that a path belongs to, or `header`. */
export function partOf(path: CanvasPath): string {
  const [first] = path;
  if (first === "needs" || first === "hypotheses") return first;
  return typeof first === "string" && Object.hasOwn(ITEMS, first) ? ITEMS[first as BlockId] : "header";
}
