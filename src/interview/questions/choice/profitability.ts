import { fieldOfText } from "../../../document/edit/plain-field.js";
import type { CanvasEdit } from "../../../model/finding.js";
import type { CanvasPath } from "../../../model/path.js";
import { PROFITABILITY_BANDS } from "../../../model/vocabulary.generated.js";
import { type Question, TAKEN_BACK } from "../../question.js";
import { askedSegments, type InterviewState, optionsOf } from "../../state.js";
import type { QuestionFamily } from "../family.js";

/** D1: one screen for all groups. Never guessed. */
export const profitability: QuestionFamily = {
  id: "D1",
  answeredWith: "followers",
  tells: "economics",
  questions: (state: InterviewState): readonly Question[] => {
    const segments = askedSegments(state);
    if (segments.length === 0) return [];
    const bands = segments.flatMap(({ id, economics }) =>
      economics?.profitability ? [[id, economics.profitability] as const] : [],
    );
    return [
      {
        kind: "assign",
        id: "D1",
        writes: ["customer_segments.*.economics.profitability"],
        section: "choice",
        prompt:
          segments.length === 1
            ? "What is the profit per customer?"
            : "Put the groups in order of profit per customer.",
        hint: "Roughly, compared with each other; leave open what you cannot say.",
        example: "affluent clients high, small clients low, students a loss",
        why: "Groups with substantially different profitability are separate groups, even when all else is the same.",
        rows: optionsOf(segments),
        options: PROFITABILITY_BANDS.map((value) => ({ value, label: value })),
        isOpen: segments.some(({ economics }) => economics === undefined),
        earlier: new Map(bands),
        belief: { statement: "We believe every group we serve brings a profit", about: [], risk: "viability" },
        edits: (answer) =>
          segments.flatMap(({ id, economics }): CanvasEdit[] => {
            const now = economics?.profitability ?? TAKEN_BACK;
            const value = answer.get(id) ?? now;
            const path = ["customer_segments", id, "economics", "profitability"];
            if (value === now) return [];
            return value === TAKEN_BACK ? [takenBack(state, path)] : [{ kind: "set", path, value }];
          }),
      },
    ];
  },
};

/** Economics that say nothing more go too. */
function takenBack({ source }: InterviewState, path: CanvasPath): CanvasEdit {
  const economics = fieldOfText(source, path.slice(0, -1));
  const isAll = economics instanceof Map && economics.size === 1;
  return { kind: "remove", path: isAll ? path.slice(0, -1) : path };
}
