import { mergeSegments } from "../../analysis/refactor/merge/merge-segments.js";
import type { Segment } from "../../model/canvas.js";
import type { CanvasEdit } from "../../model/finding.js";
import type { InterviewState, Known } from "../state.js";

/** Makes one segment of two. Money that comes from the second comes from the first now, which pays something therefore. */
export function joinSegments(
  { facts }: InterviewState,
  one: Known<Segment>,
  other: Known<Segment>,
): readonly CanvasEdit[] {
  // Links are found by the very segments, not by copies of them.
  const [first, second] = [facts.links.segment(one.id), facts.links.segment(other.id)];
  if (first === undefined || second === undefined) return [];
  const { edits } = mergeSegments(first, [second], facts);
  if (first.pays !== false || second.pays === false) return edits;
  const path = ["customer_segments", one.id, "pays"];
  return [...edits.filter((edit) => edit.path.join("/") !== path.join("/")), { kind: "set", path, value: true }];
}
