import type { CanvasPath } from "../../model/path.js";

/** A place in the file as one says it; entries of lists are counted from 1: `` entry 2 of `channels.shop.for` ``. */
export function pathInWords(path: CanvasPath): string {
  const at = path.findLastIndex((key) => typeof key === "number");
  if (at <= 0) return `\`${path.join(".")}\``;
  const entry = `entry ${Number(path[at]) + 1} of ${pathInWords(path.slice(0, at))}`;
  const rest = path.slice(at + 1);
  return rest.length === 0 ? entry : `\`${rest.join(".")}\` of ${entry}`;
}

/** What a value stands under, where its place is shown anyway: a key, or an entry of a list. */
export function keyInWords(path: CanvasPath): string {
  return pathInWords(path.slice(typeof path.at(-1) === "number" ? -2 : -1));
}
