import type { Segment } from "../../model/canvas.js";
import { aboutRef } from "../edits/links.js";
import { moneyUnit } from "../money-unit.js";
import type { Answers, Question } from "../question.js";
import { amountReader, figureIn, percentReader, typedFigure } from "../readers/figure-readers.js";
import { type CanvasField, fieldScreen } from "../screens/field-screen.js";
import { askedSegments, type InterviewState, type Known, quoted } from "../state.js";
import type { QuestionFamily } from "./family.js";

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
  const rate = moneyUnit(canvas);
  const once = moneyUnit(canvas, "once");
  const field = (
    key: string,
    label: string,
    figure: Parameters<typeof typedFigure>[0],
    unit = rate,
    isNegativeFine = false,
  ): CanvasField => ({
    ...amountReader(unit, { isNegativeFine }),
    id: key,
    label,
    path: ["customer_segments", id, "economics", key],
    now: typedFigure(figure),
  });
  return [
    field("revenue_per_customer", "Brings", economics?.revenuePerCustomer),
    field("cost_to_serve", "Costs to serve", economics?.costToServe),
    field("profit_per_customer", "Leaves as profit", economics?.profitPerCustomer, rate, true),
    {
      ...percentReader,
      id: "margin",
      label: "Margin",
      path: ["customer_segments", id, "economics", "margin"],
      now: typedFigure(economics?.margin),
    },
    field("acquisition_cost", "Costs to win", economics?.acquisitionCost, once),
    field("lifetime_value", "Brings in all its time", economics?.lifetimeValue, once),
  ];
}

/** How far the profit may be from revenue less cost: rounding is no contradiction. */
const TOLERANCE = 0.05;

function unequalProfit(texts: Answers["fields"]): string | undefined {
  const [revenue, cost, profit] = ["revenue_per_customer", "cost_to_serve", "profit_per_customer"].map((id) =>
    figureIn(texts, id),
  );
  if (!revenue || !cost || !profit) return undefined;
  const [low, high] = [revenue.low - cost.high, revenue.high - cost.low];
  const gap = Math.max(profit.low - high, low - profit.high, 0);
  const most = Math.max(...[low, high, profit.low, profit.high].map(Math.abs));
  if (gap <= TOLERANCE * most) return undefined;
  return "The profit is not what it brings less what it costs: change one of the three, or leave the profit empty.";
}
