import type { Segment } from "../../model/canvas.js";
import { type Belief, openWords } from "../beliefs.js";
import { allNotes, type Note, type Scene } from "../scene.js";
import { flow } from "./flow.js";
import type { Pen } from "./pen.js";
import { beliefSign, segmentSign } from "./signs-of.js";
import { type Line, type Span, span } from "./spans.js";

const MOST_SEGMENTS = 40;

/** What the signs mean, only those that are used, wrapped to the width; in a list the segments are named already. */
export function legendLines(scene: Scene, pen: Pen, width: number, isList: boolean): readonly Line[] {
  const notes = allNotes(scene);
  const segments = isList ? [] : segmentEntries(scene, pen);
  return flow([...segments, ...signEntries(notes, scene, pen)], width, "   ");
}

function segmentEntries(scene: Scene, pen: Pen): readonly Line[] {
  const segments = [...scene.marks.keys()];
  if (segments.length > MOST_SEGMENTS)
    return [[span(`the signs of ${segments.length} segments stand in their own box`)]];
  return segments.map((segment) => segmentEntry(segment, scene, pen));
}

function segmentEntry(segment: Segment, scene: Scene, pen: Pen): Line {
  const star = segment.priority === 1 ? [span(` ${pen.signs.primary}`, { bold: true })] : [];
  return [segmentSign(segment, scene, pen), span(` ${pen.words(segment.name)}`), ...star];
}

function signEntries(notes: readonly Note[], scene: Scene, pen: Pen): readonly Line[] {
  const { signs } = pen;
  const open = openWords((belief) => hasBelief(notes, belief));
  const entries: (Line | false)[] = [
    notes.some((note) => note.isPrimary) && [span(`${signs.primary} priority 1`)],
    notes.some((note) => note.serves.whom === "everyone") && [span(`${signs.everyone} everyone`)],
    notes.some((note) => isForUnserved(note, scene)) && [span(`${signs.later} ${unservedWords(notes)}`)],
    notes.some((note) => note.serves.whom === "not-said") && [span(`${signs.notSaid} for whom is not said`)],
    open !== undefined && [beliefSign("untested", pen), span(` ${open}`)],
    ...(["tested", "refuted"] as const).map(
      (belief) => hasBelief(notes, belief) && [beliefSign(belief, pen), span(` ${belief}`)],
    ),
    scene.focus !== undefined && [span(`${signs.focus} serves ${pen.words(scene.focus.name)}`)],
  ];
  return entries.filter((entry): entry is Span[] => entry !== false);
}

function isForUnserved({ serves }: Note, scene: Scene): boolean {
  return serves.whom === "segments" && serves.segments.some((segment) => !scene.marks.has(segment));
}

function unservedWords(notes: readonly Note[]): string {
  const states = (["later", "ignored"] as const).filter((state) => notes.some((note) => note.state === state));
  return states.join(" or ");
}

function hasBelief(notes: readonly Note[], belief: Belief): boolean {
  return notes.some((note) => note.belief === belief || note.parts.some((part) => part.belief === belief));
}
