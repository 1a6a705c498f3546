import type { Segment } from "../../../model/canvas.js";
import type { SegmentationBasis } from "../../../model/vocabulary.generated.js";
import { aboutRef } from "../../edits/links.js";
import type { Question } from "../../question.js";
import { attributeReader, typedAttributes } from "../../readers/attribute-reader.js";
import { type CanvasField, fieldScreen } from "../../screens/field-screen.js";
import { askedSegments, type InterviewState, type Known, quoted } from "../../state.js";
import type { QuestionFamily } from "../family.js";

const OF_PERSONS: readonly SegmentationBasis[] = [
  "geographic",
  "demographic",
  "behavioural",
  "psychographic",
  "benefit",
  "value",
];
const OF_ORGANISATIONS: readonly SegmentationBasis[] = [
  "geographic",
  "firmographic",
  "technographic",
  "behavioural",
  "volume",
  "value",
];

const LABELS: Readonly<Record<SegmentationBasis, string>> = {
  geographic: "Where they are",
  demographic: "Who they are (age, household, income)",
  firmographic: "What they are (industry, size)",
  technographic: "What they use",
  behavioural: "What they do",
  psychographic: "How they live and think",
  benefit: "What they look for",
  value: "What they are worth",
  volume: "How much they buy",
  social: "Whom they listen to",
  "product-space": "What else they buy instead",
  jobs: "What they want done",
  custom: "Other",
};

/** A6: what can be observed of a group, by the bases that fit persons or organisations. */
export const characteristics: QuestionFamily = {
  id: "A6",
  answeredWith: "followers",
  questions: (state: InterviewState): readonly Question[] =>
    askedSegments(state).map((segment) => ({
      ...fieldScreen(basisFields(segment)),
      id: `A6:${segment.id}`,
      section: "who",
      depth: "deep",
      writes: ["customer_segments.*.characteristics"],
      prompt: `By what would you recognise one of ${quoted(segment)}?`,
      hint: "One or two lines are enough: choose what tells them from the others.",
      example: "Credit Suisse: clients with a net worth under 100,000, and from 500,000",
      why: "A group that can be recognised can be counted and found. What does not help to recognise a customer is a waste of time.",
      belief: {
        statement: `We believe ${segment.name} can be told from everybody else`,
        about: [aboutRef(state, "customer_segments", segment.id)],
        risk: "feasibility",
      },
    })),
};

function basisFields(segment: Known<Segment>): readonly CanvasField[] {
  const fitting = segment.who === "organisation" ? OF_ORGANISATIONS : OF_PERSONS;
  const bases = new Set([...fitting, ...segment.characteristics.map(({ basis }) => basis)]);
  return Array.from(bases, (basis) => {
    const told = segment.characteristics.filter((one) => one.basis === basis);
    const path = told[0]?.path.slice(0, 4) ?? ["customer_segments", segment.id, "characteristics", basis];
    return { ...attributeReader, id: basis, label: LABELS[basis], path, now: typedAttributes(told) };
  });
}
