import type { CanvasEdit } from "../../model/finding.js";
import { nameProblem } from "../../text/argument.js";
import { EditError } from "./edit-error.js";

const KINDS = {
  set: true,
  append: true,
  remove: true,
  "rename-key": true,
  absorb: true,
} as const satisfies Record<CanvasEdit["kind"], true>;

/** Throws EditError for a kind of edit that there is none of. */
export function requireKind(kind: unknown): void {
  // From JavaScript anything may come.
  const problem = nameProblem(kind, Object.keys(KINDS), "kind of edit");
  if (problem !== undefined) throw new EditError(problem);
}
