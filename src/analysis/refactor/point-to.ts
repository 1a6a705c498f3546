import type { CanvasEdit } from "../../model/finding.js";
import type { Place } from "../../model/path.js";

/** The edit that makes a written link name something else. */
export function pointTo({ path, part }: Place, to: string): CanvasEdit {
  return part === "key" ? { kind: "rename-key", path, to } : { kind: "set", path, value: to };
}
