import { pays } from "../../analysis/economics.js";
import { type Merge, mergeSegments } from "../../analysis/refactor/merge/merge-segments.js";
import type { Segment } from "../../model/canvas.js";
import type { CanvasEdit } from "../../model/finding.js";
import type { Joining } from "../question.js";
import type { InterviewState, Known } from "../state.js";

/** Makes one segment of two. Money that comes from the second comes from the first now, which pays something therefore. */
export function joinSegments(state: InterviewState, one: Known<Segment>, other: Known<Segment>): readonly CanvasEdit[] {
  const merging = mergingOf(state, one, other);
  if (merging === undefined) return [];
  const { first, second, merge } = merging;
  if (first.pays !== false || pays(second, state.facts.links) !== true) return merge.edits;
  const path = ["customer_segments", one.id, "pays"];
  return [...merge.edits.filter((edit) => edit.path.join("/") !== path.join("/")), { kind: "set", path, value: true }];
}

/** What comes of that. */
export function joiningOf(state: InterviewState, one: Known<Segment>, other: Known<Segment>): Joining | undefined {
  const merging = mergingOf(state, one, other);
  if (merging === undefined) return undefined;
  const { settlements, notes, kept } = merging.merge;
  return { lost: [...settlements, ...notes], kept, movedFrom: ["customer_segments.*"] };
}

interface Merging {
  readonly first: Segment;
  readonly second: Segment;
  readonly merge: Merge;
}

/** Links are found by the very segments, not by copies of them. */
function mergingOf({ facts }: InterviewState, one: Known<Segment>, other: Known<Segment>): Merging | undefined {
  const [first, second] = [facts.links.segment(one.id), facts.links.segment(other.id)];
  return first && second && { first, second, merge: mergeSegments(first, [second], facts) };
}
