import type { Segment } from "../../../model/canvas.js";
import { aboutRef } from "../../edits/links.js";
import type { Question } from "../../question.js";
import { unequalProfit } from "../../readers/field-checks.js";
import { type FigurePlace, figureReader } from "../../readers/figure-places.js";
import { typedFigure } from "../../readers/figure-readers.js";
import { type CanvasField, fieldScreen } from "../../screens/field-screen.js";
import { askedSegments, type InterviewState, type Known, quoted } from "../../state.js";
import type { QuestionFamily } from "../family.js";

/** D1-numbers: the figures behind a judgement of the profit. */
export const profitFigures: QuestionFamily = {
  id: "D1-numbers",
  answeredWith: "followers",
  questions: (state: InterviewState): readonly Question[] =>
    askedSegments(state).map((segment) => ({
      ...fieldScreen(figureFields(state, segment)),
      id: `D1-numbers:${segment.id}`,
      section: "choice",
      depth: "deep",
      writes: ["customer_segments.*.economics"],
      prompt: `What does one customer among ${quoted(segment)} bring, and cost?`,
      hint: "Ranges are fine; leave open what you do not know.",
      example: "Credit Suisse, affluent clients: a profit of 4,000 to 9,000 per customer a year",
      why: "Two groups whose profit differs are separate groups, and a group that costs more than it brings has to be carried by another.",
      belief: {
        statement: `We believe a customer among ${segment.name} brings more than it costs`,
        about: [aboutRef(state, "customer_segments", segment.id)],
        risk: "viability",
      },
      check: unequalProfit,
    })),
};

function figureFields({ canvas }: InterviewState, { id, economics }: Known<Segment>): readonly CanvasField[] {
  const field = (key: EconomicsKey, label: string, figure: Parameters<typeof typedFigure>[0]): CanvasField => ({
    ...figureReader(`customer_segments.economics.${key}`, canvas),
    id: key,
    label,
    path: ["customer_segments", id, "economics", key],
    now: typedFigure(figure),
  });
  return [
    field("revenue_per_customer", "Brings", economics?.revenuePerCustomer),
    field("cost_to_serve", "Costs to serve", economics?.costToServe),
    field("profit_per_customer", "Leaves as profit", economics?.profitPerCustomer),
    field("margin", "Margin", economics?.margin),
    field("acquisition_cost", "Costs to win", economics?.acquisitionCost),
    field("lifetime_value", "Brings in all its time", economics?.lifetimeValue),
  ];
}

type KeyIn<Place> = Place extends `customer_segments.economics.${infer Key}` ? Key : never;
type EconomicsKey = KeyIn<FigurePlace>;
