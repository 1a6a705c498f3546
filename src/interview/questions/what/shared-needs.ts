import type { Question } from "../../question.js";
import { askedSegments, type InterviewState, quoted } from "../../state.js";
import type { QuestionFamily } from "../family.js";

/** Fewer needs than this are not worth a question of their own. */
const ENOUGH_NEEDS = 3;

/** B2: what the others need may be theirs too; what is not ticked is known not to be. */
export const sharedNeeds: QuestionFamily = {
  id: "B2",
  answeredWith: "followers",
  fills: "needs",
  tells: "needs",
  questions: (state: InterviewState): readonly Question[] => {
    const segments = askedSegments(state);
    const { needs } = state.canvas;
    if (segments.length < 2 || needs.length < ENOUGH_NEEDS) return [];
    return segments.flatMap((segment): Question[] => {
      if (segment.needs === undefined) return [];
      const own = new Set(segment.needs.map(({ entry }) => entry));
      const others = needs.filter(({ id }) => !own.has(id));
      if (others.length === 0) return [];
      const path = ["customer_segments", segment.id, "needs"];
      return [
        {
          kind: "checklist",
          id: `B2:${segment.id}`,
          writes: ["customer_segments.*.needs"],
          section: "what",
          prompt: `Which of these do ${quoted(segment)} also have?`,
          hint: "What you leave out counts as not theirs.",
          example: "students and career-focused individuals both want to be found by employers",
          why: "Whether two groups differ in what they need can only be told when both were asked about the same needs.",
          options: others.map(({ id, text }) => ({ value: id, label: text })),
          // An author who gave weights has compared the needs already.
          isOpen: segment.needsForm !== "map",
          isRemembered: true,
          edits: (answer) =>
            segment.needsForm === "map"
              ? answer.map((id) => ({ kind: "set", path: [...path, id], value: 3 }))
              : answer.map((id) => ({ kind: "append", path, value: id })),
        },
      ];
    });
  },
};
