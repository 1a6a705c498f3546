import { mergeSegments } from "../../analysis/refactor/merge/merge-segments.js";
import type { Segment } from "../../model/canvas.js";
import type { CanvasEdit } from "../../model/finding.js";
import type { InterviewState, Known } from "../state.js";

/** Makes one segment of two. Money that comes from the second comes from the first now, which pays something therefore. */
export function joinSegments(
  { facts }: InterviewState,
  first: Known<Segment>,
  second: Known<Segment>,
): readonly CanvasEdit[] {
  const { edits } = mergeSegments(first, [second], facts);
  if (first.pays !== false || second.pays === false) return edits;
  return [...edits, { kind: "set", path: ["customer_segments", first.id, "pays"], value: true }];
}
