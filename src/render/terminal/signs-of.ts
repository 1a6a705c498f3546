import type { Segment } from "../../model/canvas.js";
import type { Belief } from "../beliefs.js";
import type { Note, Scene } from "../scene.js";
import type { Serves } from "../serves.js";
import type { Pen } from "./pen.js";
import { type Span, span } from "./spans.js";

/** The sign of one segment in its colour; segments not served now share one. */
export function segmentSign(segment: Segment, scene: Scene, pen: Pen): Span {
  const mark = scene.marks.get(segment);
  if (!mark) return span(pen.signs.later, { dim: true });
  return span(pen.ascii ? mark.ascii : mark.sign, { colour: mark.colour });
}

/** The signs of all whom something serves, to stand before it. */
export function servesSigns(serves: Serves, scene: Scene, pen: Pen): readonly Span[] {
  switch (serves.whom) {
    case "everyone":
      return [span(pen.signs.everyone)];
    case "not-said":
      return [span(pen.signs.notSaid, { dim: true })];
    case "segments": {
      const served = serves.segments.filter((segment) => scene.marks.has(segment));
      const signs = served.map((segment) => segmentSign(segment, scene, pen));
      return served.length === serves.segments.length ? signs : [...signs, span(pen.signs.later, { dim: true })];
    }
  }
}

/** The sign of what is believed about something. */
export function beliefSign(belief: Belief, pen: Pen): Span {
  return span(pen.signs.belief[belief === "testing" ? "untested" : belief], belief === "refuted" ? { bold: true } : {});
}

/** What is said about a note by signs at its right edge: belief, importance, focus. */
export function noteFlags(note: Note, scene: Scene, pen: Pen): readonly Span[] {
  const flags: Span[] = [];
  if (note.belief) flags.push(beliefSign(note.belief, pen));
  if (note.isPrimary) flags.push(span(pen.signs.primary, { bold: true }));
  if (scene.focus && note.isInFocus) flags.push(span(pen.signs.focus, { bold: true }));
  return flags.flatMap((flag, at) => (at === 0 ? [flag] : [span(" "), flag]));
}
