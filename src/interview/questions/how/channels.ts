import type { PlainValue } from "../../../model/finding.js";
import type { Question } from "../../question.js";
import { blockList } from "../../screens/block-list.js";
import { askedSegments, type InterviewState } from "../../state.js";
import type { QuestionFamily } from "../family.js";

/** C1 */
export const channels: QuestionFamily = {
  id: "C1",
  brings: "channels",
  tells: "channels",
  questions: (state: InterviewState): readonly Question[] => {
    const segments = askedSegments(state);
    if (segments.length === 0) return [];
    return [
      {
        ...blockList(state, "channels", (name): PlainValue => {
          const [only] = segments;
          return new Map(Object.entries({ name, ...(only && segments.length === 1 ? { for: only.id } : {}) }));
        }),
        id: "C1",
        writes: ["channels"],
        section: "channels",
        prompt: "Through which channels do our segments want to be reached? How do we sell and deliver to them?",
        hint: "One channel per line.",
        example: "branches · private bankers · web site and app",
        why: "A channel is where customers hear of us, buy, and get what they bought. Without one they never meet the offer.",
        belief: { statement: "We believe we can reach our customers", about: [], risk: "feasibility" },
      },
    ];
  },
};
