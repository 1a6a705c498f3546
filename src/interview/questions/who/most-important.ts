import type { CanvasEdit } from "../../../model/finding.js";
import type { Question } from "../../question.js";
import { askedSegments, type InterviewState, optionsOf } from "../../state.js";
import type { QuestionFamily } from "../family.js";

/** A3: asked when there is more than one group. */
export const mostImportant: QuestionFamily = {
  id: "A3",
  answeredWith: "followers",
  questions: (state: InterviewState): readonly Question[] => {
    const segments = askedSegments(state);
    if (segments.length < 2) return [];
    const ranked = segments
      .filter((segment) => segment.priority !== undefined)
      .sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0));
    return [
      {
        kind: "checklist",
        ordered: true,
        id: "A3",
        writes: ["customer_segments.*.priority"],
        section: "who",
        prompt: "Who are our most important customers, clients, or users?",
        hint: "Pick them in order, the most important first; one is enough.",
        example: "Micro Precision Systems: the watch industry, then the medical industry",
        why: "When two groups want different things, the more important one is designed for first.",
        options: optionsOf(segments),
        isOpen: ranked.length === 0,
        earlier: ranked.map(({ id }) => id),
        edits: (answer) => segments.flatMap(({ id, priority }) => priorityEdit(id, priority, answer.indexOf(id) + 1)),
      },
    ];
  },
};

function priorityEdit(id: string, before: number | undefined, rank: number): readonly CanvasEdit[] {
  const path = ["customer_segments", id, "priority"];
  if (rank === 0) return before === undefined ? [] : [{ kind: "remove", path }];
  return rank === before ? [] : [{ kind: "set", path, value: rank }];
}
