import type { Question } from "../../question.js";
import { askedSegments, type InterviewState } from "../../state.js";
import type { QuestionFamily } from "../family.js";

/** P3: money that does not come from customers. */
export const funding: QuestionFamily = {
  id: "P3",
  answeredWith: "followers",
  questions: (state: InterviewState): readonly Question[] => {
    const segments = askedSegments(state);
    if (segments.length === 0) return [];
    return [
      {
        kind: "text",
        id: "P3",
        section: "choice",
        // When no customer pays, there is no model without it.
        depth: segments.every(({ pays }) => pays === false) ? undefined : "deep",
        writes: ["funding"],
        prompt: "What money carries the business that does not come from its customers?",
        hint: "One sentence with an amount and an end; skip when there is none.",
        example: "a seed round of 2 million, until 2027",
        why: "A model that lives on investors or grants is not yet one that lives on customers; the canvas should say so.",
        isOpen: state.canvas.funding === undefined,
        earlier: state.canvas.funding,
        belief: { statement: "We believe the money lasts until customers pay", about: [], risk: "viability" },
        edits: (value) => [{ kind: "set", path: ["funding"], value }],
      },
    ];
  },
};
