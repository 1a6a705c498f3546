import type { CanvasEdit } from "../../../model/finding.js";
import { followedNames } from "../../edits/followed-names.js";
import { newIds, reconcile, renameEdits, repeated } from "../../edits/lines.js";
import { removeAllEdits } from "../../edits/links.js";
import { takenIds } from "../../edits/taken-ids.js";
import { type Question, TAKEN_BACK } from "../../question.js";
import { askedSegments, type InterviewState, known } from "../../state.js";
import { BELIEF } from "../../unknown.js";
import type { QuestionFamily } from "../family.js";

/** F1: what nobody has checked yet. */
export const beliefs: QuestionFamily = {
  id: "F1",
  waits: true,
  brings: "hypotheses",
  tells: "beliefs",
  questions: (state: InterviewState): readonly Question[] => {
    if (askedSegments(state).length === 0) return [];
    // Beliefs that stand for something not known are no answer to the question for more.
    const hypotheses = known(state.canvas.hypotheses).filter(({ name }) => !name.startsWith(BELIEF));
    return [
      {
        kind: "list",
        id: "F1",
        writes: ["hypotheses"],
        section: "beliefs",
        prompt: "What must be true that you have not checked?",
        hint: "One belief per line; what you did not know so far is written down already.",
        example: "Affluent clients pay 1 % for advice",
        why: "Every plan rests on beliefs. The ones nobody has checked are where it breaks.",
        isOpen: hypotheses.length === 0,
        earlier: hypotheses.map(({ name }) => name),
        check: repeated,
        edits: (lines, was) => {
          const { kept, added, removed } = reconcile(hypotheses, lines, was);
          const fresh = newIds(added, takenIds(state.canvas, "hypotheses"), "belief");
          const ids = fresh.map(({ id }) => id);
          return [
            ...removeAllEdits(
              state,
              "hypotheses",
              removed.map(({ id }) => id),
            ),
            ...kept.flatMap(({ item, name }) => rewordEdits(state, item, name)),
            ...fresh.map(({ id, name }): CanvasEdit => ({ kind: "set", path: ["hypotheses", id], value: name })),
            ...followedNames(state, kept, {
              place: "hypotheses",
              fallback: "belief",
              added: ids,
              newItem: (name) => name,
            }),
          ];
        },
      },
    ];
  },
};

function rewordEdits(
  state: InterviewState,
  item: { readonly id: string; readonly name: string },
  name: string,
): readonly CanvasEdit[] {
  return renameEdits(state, ["hypotheses", item.id], item, name).map((edit) =>
    edit.kind === "set" && edit.path.length === 3 ? { ...edit, path: ["hypotheses", item.id, "statement"] } : edit,
  );
}

/** F2: one screen for all beliefs. */
export const importance: QuestionFamily = {
  id: "F2",
  waits: true,
  asksAbout: "hypotheses",
  questions: (state: InterviewState): readonly Question[] => {
    const hypotheses = known(state.canvas.hypotheses);
    if (hypotheses.length === 0) return [];
    const path = (id: string) => ["hypotheses", id, "importance"];
    return [
      {
        kind: "assign",
        id: "F2",
        writes: ["hypotheses.*.importance"],
        section: "beliefs",
        prompt: "How much hangs on each belief?",
        hint: "5 = the business falls with it, 1 = it would hardly be noticed.",
        example: "that affluent clients pay for advice: 5",
        why: "The beliefs that matter most and are checked least come first.",
        rows: hypotheses.map(({ id, name }) => ({ value: id, label: name })),
        options: ["1", "2", "3", "4", "5"].map((value) => ({ value, label: value })),
        isOpen: hypotheses.some((hypothesis) => hypothesis.importance === undefined),
        earlier: new Map(
          hypotheses.flatMap((one) => (one.importance === undefined ? [] : [[one.id, String(one.importance)]])),
        ),
        edits: (answer) =>
          hypotheses.flatMap((one): CanvasEdit[] => {
            const value = answer.get(one.id);
            if (value === undefined || value === String(one.importance ?? TAKEN_BACK)) return [];
            if (value === TAKEN_BACK) return [{ kind: "remove", path: path(one.id) }];
            return [{ kind: "set", path: path(one.id), value: Number(value) }];
          }),
      },
    ];
  },
};
