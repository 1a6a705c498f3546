import type { CanvasEdit } from "../../../model/finding.js";
import type { Facts } from "../../facts.js";
import { mergeSegments } from "./merge-segments.js";
import { isMerge } from "./settled-merges.js";

/** What one should know of the merges among some edits, whoever planned them: what is left out, and what one only has said. */
export function toldOfMerges(edits: readonly CanvasEdit[], facts: Facts): readonly string[] {
  const merges = edits.filter(isMerge);
  const segmentAt = (key: unknown) => facts.canvas.segments.find((segment) => segment.path[1] === key);
  return [...new Set(merges.map(({ path }) => path[1]))].flatMap((key) => {
    const first = segmentAt(key);
    const others = merges.filter(({ path }) => path[1] === key).flatMap(({ from }) => segmentAt(from[1]) ?? []);
    if (first === undefined) return [];
    const { notes, kept } = mergeSegments(first, others, facts);
    return [...notes, ...kept];
  });
}
