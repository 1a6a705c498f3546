import type { Segment } from "../../../model/canvas.js";
import { aboutRef } from "../../edits/links.js";
import type { Question } from "../../question.js";
import { impossibleSize } from "../../readers/field-checks.js";
import { figureReader } from "../../readers/figure-places.js";
import { typedFigure } from "../../readers/figure-readers.js";
import { textReader, yearReader } from "../../readers/word-readers.js";
import { type CanvasField, fieldScreen } from "../../screens/field-screen.js";
import { askedSegments, type InterviewState, type Known, quoted } from "../../state.js";
import type { QuestionFamily } from "../family.js";

/** A7: how many there are, and who says so. */
export const segmentSizes: QuestionFamily = {
  id: "A7",
  answeredWith: "followers",
  questions: (state: InterviewState): readonly Question[] =>
    askedSegments(state).map((segment) => ({
      ...fieldScreen(sizeFields(state, segment)),
      id: `A7:${segment.id}`,
      section: "who",
      depth: "deep",
      writes: ["customer_segments.*.size"],
      prompt: `How many ${quoted(segment)} are there?`,
      hint: "A range is fine; leave open what you do not know.",
      example: "Credit Suisse, retail: 900,000 customers of 4,000,000, in 2025, by its annual report",
      why: "A group has to be big enough to be worth serving. A number without a source and a year is soon nobody's.",
      belief: {
        statement: `We believe there are enough ${segment.name} to live on`,
        about: [aboutRef(state, "customer_segments", segment.id)],
        risk: "viability",
      },
      check: impossibleSize,
    })),
};

function sizeFields({ canvas }: InterviewState, { id, size }: Known<Segment>): readonly CanvasField[] {
  const path = (field: string) => ["customer_segments", id, "size", field];
  return [
    {
      ...figureReader("customer_segments.size.customers", canvas),
      id: "customers",
      label: "Customers now",
      path: path("customers"),
      now: typedFigure(size?.customers),
    },
    {
      ...figureReader("customer_segments.size.market", canvas),
      id: "market",
      label: "All there are",
      path: path("market"),
      now: typedFigure(size?.market),
    },
    { ...yearReader, id: "as_of", label: "As of", path: path("as_of"), now: size?.asOf },
    {
      ...textReader("annual report, census, own count"),
      id: "source",
      label: "Source",
      path: path("source"),
      now: size?.source,
    },
  ];
}
