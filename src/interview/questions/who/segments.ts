import type { Question } from "../../question.js";
import { blockList } from "../../screens/block-list.js";
import type { InterviewState } from "../../state.js";
import type { QuestionFamily } from "../family.js";

/** A1: where every canvas begins. */
export const segments: QuestionFamily = {
  id: "A1",
  brings: "customer_segments",
  questions: (state: InterviewState): readonly Question[] => {
    const list = blockList(state, "customer_segments", (name) => name);
    return [
      {
        ...list,
        id: "A1",
        writes: ["customer_segments"],
        section: "who",
        prompt: "For whom are we creating value?",
        hint: "One group per line. Those who use it without paying count too.",
        example: "LinkedIn: recruiters and hiring managers · career-focused individuals · businesses and advertisers",
        why:
          "Customers are the heart of a business model: all other blocks are designed around whom it serves. " +
          "Groups who pay nothing belong here when the model does not work without them.",
        isRequired: true,
        check: (lines: readonly string[]) =>
          lines.length === 0 ? "Name at least one group; a guess will do." : list.check?.(lines),
      },
    ];
  },
};
