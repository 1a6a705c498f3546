import type { CanvasEdit } from "../../../model/finding.js";
import type { Facts } from "../../facts.js";
import { type TakenBack, untenableClaims } from "./untenable-claims.js";

/** Claims that merges of segments have made untrue, taken back; the merges are those among some edits, whoever planned them. */
export function settledMerges(edits: readonly CanvasEdit[], before: Facts, after: Facts): TakenBack {
  const kept = new Set(edits.flatMap((edit) => (isMerge(edit) ? [edit.path[1]] : [])));
  const taken = before.canvas.segments
    .filter(({ id }) => id !== undefined && kept.has(id))
    .map((first) => untenableClaims(first, before, after));
  return {
    edits: taken.flatMap(({ edits }) => edits),
    claims: taken.flatMap(({ claims }) => claims),
    notes: taken.flatMap(({ notes }) => notes),
  };
}

/** True for the edit by which one segment takes in another. */
export function isMerge(edit: CanvasEdit): edit is CanvasEdit & { readonly kind: "absorb" } {
  const isSegment = ({ length, 0: block }: CanvasEdit["path"]) => length === 2 && block === "customer_segments";
  return edit.kind === "absorb" && isSegment(edit.path) && isSegment(edit.from);
}
