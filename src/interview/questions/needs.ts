import { foldName } from "../../analysis/fold.js";
import type { Segment } from "../../model/canvas.js";
import type { CanvasEdit } from "../../model/finding.js";
import { newIds, repeated } from "../edits/lines.js";
import { aboutRef } from "../edits/links.js";
import { takenIds } from "../edits/taken-ids.js";
import type { Question } from "../question.js";
import { askedSegments, type InterviewState, type Known, quoted } from "../state.js";
import type { QuestionFamily } from "./family.js";

/** B1: fills the register of needs, which makes segments comparable. */
export const needs: QuestionFamily = {
  id: "B1",
  answeredWith: "siblings",
  questions: (state: InterviewState): readonly Question[] =>
    askedSegments(state).map((segment) => ({
      kind: "list",
      id: `B1:${segment.id}`,
      writes: ["needs", "customer_segments.*.needs"],
      section: "what",
      prompt: `What are ${quoted(segment)} trying to get done? What stops or frightens them? What would delight them?`,
      hint: "Two to four lines in their words, the most important first.",
      example: "Credit Suisse, affluent clients: Grow what I own · Advice from someone who knows me",
      why: "Two groups are separate when their needs require a distinct offer. That is only seen when needs are written down.",
      isOpen: segment.needs === undefined,
      earlier: segment.needs?.map(({ entry }) => needText(state, entry)),
      belief: {
        statement: `We believe ${segment.name} have a need that we can meet`,
        about: [aboutRef(state, "customer_segments", segment.id)],
        risk: "desirability",
      },
      check: (lines) =>
        lines.length === 0 ? "Write one line at least, or say that you do not know." : repeated(lines),
      edits: (lines) => needEdits(state, segment, lines),
    })),
};

/** A need in words: as the register has it, or as the segment does. */
export function needText({ canvas }: InterviewState, entry: string): string {
  return canvas.needs.find(({ id }) => id === entry)?.text ?? entry;
}

/** A need that the register has already, in whatever spelling, is the same need. Weights of needs that stay are kept. */
export function needEdits(
  state: InterviewState,
  segment: Known<Segment>,
  lines: readonly string[],
): readonly CanvasEdit[] {
  const registered = new Map(state.canvas.needs.map(({ id, text }) => [foldName(text) || id, id]));
  const fresh = lines.filter((line) => !registered.has(foldName(line) || line));
  const taken = takenIds(state.canvas, "needs");
  const added = newIds(fresh, taken, "need");
  for (const { id, name } of added) registered.set(foldName(name) || name, id);
  const ids = lines.map((line) => registered.get(foldName(line) || line) ?? line);
  return [
    ...added.map(({ id, name }): CanvasEdit => ({ kind: "set", path: ["needs", id], value: name })),
    ...segmentNeedEdits(segment, ids),
  ];
}

function segmentNeedEdits(segment: Known<Segment>, ids: readonly string[]): readonly CanvasEdit[] {
  const path = ["customer_segments", segment.id, "needs"];
  if (segment.needsForm !== "map") return [{ kind: "set", path, value: [...ids] }];
  const weights = new Map(segment.needs?.map(({ entry, weight }) => [entry, weight]));
  // A map of weights stays one: what is new counts as middling until someone asks for its weight.
  return [{ kind: "set", path, value: new Map(ids.map((id) => [id, weights.get(id) ?? 3])) }];
}
