import type { Segment } from "../../../model/canvas.js";
import type { CanvasEdit } from "../../../model/finding.js";
import type { Question } from "../../question.js";
import { askedSegments, type InterviewState, type Known, quoted } from "../../state.js";
import type { QuestionFamily } from "../family.js";

const WEIGHTS = ["1", "2", "3", "4", "5"].map((value) => ({ value, label: value }));

/** B2-weights: the only question that asks how much each need weighs; an order is not a measurement. */
export const needWeights: QuestionFamily = {
  id: "B2-weights",
  answeredWith: "followers",
  fills: "needs",
  questions: (state: InterviewState): readonly Question[] =>
    askedSegments(state).flatMap((segment) => weightsOf(state, segment)),
};

function weightsOf({ canvas }: InterviewState, segment: Known<Segment>): readonly Question[] {
  const entries = (segment.needs ?? []).filter(({ weight }) => weight !== 0);
  if (entries.length < 2) return [];
  const textOf = (entry: string) => canvas.needs.find(({ id }) => id === entry)?.text ?? entry;
  const path = ["customer_segments", segment.id, "needs"];
  return [
    {
      kind: "assign",
      id: `B2-weights:${segment.id}`,
      section: "what",
      depth: "deep",
      writes: ["customer_segments.*.needs"],
      prompt: `How much does each need weigh for ${quoted(segment)}?`,
      hint: "5 = decides whether they buy, 1 = nice to have; use the whole scale.",
      example: "Credit Suisse, small clients: keep my money safe 5, grow what I own 2",
      why: "Two groups may have the same needs and weigh them differently; then they want different offers.",
      rows: entries.map(({ entry }) => ({ value: entry, label: textOf(entry) })),
      options: WEIGHTS,
      isOpen: segment.needsForm !== "map",
      earlier: new Map(
        entries.flatMap(({ entry, weight }) => (weight === undefined ? [] : [[entry, shownAs(weight)] as const])),
      ),
      check: (answer) =>
        entries.some(({ entry }) => !answer.get(entry))
          ? "Give each need a weight: they only mean something together."
          : undefined,
      edits: (answer): CanvasEdit[] => {
        const weights = new Map(
          segment.needs?.map(({ entry, weight }) => [entry, weightAfter(weight, answer.get(entry))]),
        );
        return [{ kind: "set", path, value: weights }];
      },
    },
  ];
}

/** Weights between the whole numbers are shown as the nearest, and stay as they are where that is not changed. */
function weightAfter(weight: number | undefined, answer: string | undefined): number {
  return weight !== undefined && (answer === undefined || answer === shownAs(weight)) ? weight : Number(answer);
}

function shownAs(weight: number): string {
  return String(Math.round(weight));
}
