import { RELATIONSHIP_PURPOSES } from "../../../model/vocabulary.generated.js";
import type { Option, Question } from "../../question.js";
import { figureReader } from "../../readers/figure-places.js";
import { typedFigure } from "../../readers/figure-readers.js";
import { fieldScreen } from "../../screens/field-screen.js";
import { tickField } from "../../screens/tick-field.js";
import { type InterviewState, known, quoted } from "../../state.js";
import type { QuestionFamily } from "../family.js";

const LABELS = { acquire: "to win customers", keep: "to keep them", grow: "to sell them more" } as const;
const PURPOSES: readonly Option[] = RELATIONSHIP_PURPOSES.map((value) => ({ value, label: LABELS[value] }));

/** C3-why: what each relationship is for. */
export const relationshipPurposes: QuestionFamily = {
  id: "C3-why",
  answeredWith: "followers",
  asksAbout: "customer_relationships",
  questions: (state: InterviewState): readonly Question[] =>
    known(state.canvas.relationships).map((relationship) => ({
      ...tickField(PURPOSES, relationship.purpose, ["customer_relationships", relationship.id, "purpose"]),
      id: `C3-why:${relationship.id}`,
      section: "relationships",
      depth: "deep",
      writes: ["customer_relationships.*.purpose"],
      prompt: `What is this kind of relationship for: ${quoted(relationship)}?`,
      hint: "Tick what it is there to do.",
      example: "LinkedIn: an account manager keeps recruiters and sells them more",
      why: "A relationship that neither wins, keeps nor grows customers is a cost.",
    })),
};

/** C3-cost: what each relationship costs for one customer. */
export const relationshipCosts: QuestionFamily = {
  id: "C3-cost",
  answeredWith: "followers",
  asksAbout: "customer_relationships",
  questions: (state: InterviewState): readonly Question[] => {
    const relationships = known(state.canvas.relationships);
    if (relationships.length === 0) return [];
    return [
      {
        ...fieldScreen(
          relationships.map(({ id, name, costPerCustomer }) => ({
            ...figureReader("customer_relationships.cost_per_customer", state.canvas),
            id,
            label: name,
            path: ["customer_relationships", id, "cost_per_customer"],
            now: typedFigure(costPerCustomer),
          })),
        ),
        id: "C3-cost",
        section: "relationships",
        depth: "deep",
        writes: ["customer_relationships.*.cost_per_customer"],
        prompt: "What does each relationship cost for one customer?",
        hint: "Ranges are fine; leave open what you do not know.",
        example: "a banker of their own: 900 a year for each affluent client",
        why: "The dearest relationship is often given to those who bring the least.",
        belief: {
          statement: "We believe our relationships cost less than they bring",
          about: [],
          risk: "viability",
        },
      },
    ];
  },
};
