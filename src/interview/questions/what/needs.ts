import { repeated } from "../../edits/lines.js";
import { aboutRef } from "../../edits/links.js";
import { needEdits } from "../../edits/need-edits.js";
import type { Question } from "../../question.js";
import { askedSegments, type InterviewState, quoted } from "../../state.js";
import type { QuestionFamily } from "../family.js";

/** B1: fills the register of needs, which makes segments comparable. */
export const needs: QuestionFamily = {
  id: "B1",
  answeredWith: "siblings",
  fills: "needs",
  tells: "needs",
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
      edits: (lines, was) => needEdits(state, segment, lines, was),
    })),
};

/** A need in words: as the register has it, or as the segment does. */
export function needText({ canvas }: InterviewState, entry: string): string {
  return canvas.needs.find(({ id }) => id === entry)?.text ?? entry;
}
