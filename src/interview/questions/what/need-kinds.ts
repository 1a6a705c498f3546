import type { Question } from "../../question.js";
import { assignField } from "../../screens/assign-field.js";
import { askedSegments, type InterviewState } from "../../state.js";
import type { QuestionFamily } from "../family.js";

const KINDS = [
  { value: "job.functional", label: "job" },
  { value: "job.social", label: "social job" },
  { value: "job.emotional", label: "emotional job" },
  { value: "pain", label: "pain" },
  { value: "gain.required", label: "must-have" },
  { value: "gain", label: "delight" },
];

/** B1-kinds: one screen for the whole register. */
export const needKinds: QuestionFamily = {
  id: "B1-kinds",
  answeredWith: "followers",
  fills: "needs",
  questions: (state: InterviewState): readonly Question[] => {
    const { needs } = state.canvas;
    if (needs.length === 0 || askedSegments(state).length === 0) return [];
    return [
      {
        ...assignField({
          items: needs,
          options: KINDS,
          row: ({ id, text }) => ({ value: id, label: text }),
          now: ({ kind, hasKind }) => (hasKind ? optionOf(kind) : undefined),
          path: ({ id }) => ["needs", id, "kind"],
        }),
        id: "B1-kinds",
        section: "what",
        depth: "deep",
        writes: ["needs.*.kind"],
        prompt: "What kind of need is each of them?",
        hint: "A job is to be done; a pain stops or frightens; a must-have is expected; a delight is not.",
        example: "that a smartphone makes calls is a must-have; to impress the boss is a social job",
        why: "Customers have jobs to do, pains in doing them, and gains they hope for. Offers that only see the functional job are easily copied.",
      },
    ];
  },
};

/** The finer kinds that authors write count as the one that is offered. */
function optionOf(kind: string): string {
  if (KINDS.some(({ value }) => value === kind)) return kind;
  if (kind === "job") return "job.functional";
  return kind.startsWith("pain") ? "pain" : "gain";
}
