import type { CanvasEdit } from "../../../model/finding.js";
import { type Question, TAKEN_BACK } from "../../question.js";
import { askedSegments, type InterviewState, optionsOf } from "../../state.js";
import type { QuestionFamily } from "../family.js";
import { whoIsCalled } from "./who-is-called.js";

/** A2: one screen for all groups, with a guess to confirm. */
export const personOrOrganisation: QuestionFamily = {
  id: "A2",
  answeredWith: "followers",
  questions: (state: InterviewState): readonly Question[] => {
    const segments = askedSegments(state);
    if (segments.length === 0) return [];
    return [
      {
        kind: "assign",
        id: "A2",
        writes: ["customer_segments.*.who"],
        section: "who",
        prompt: segments.length === 1 ? "Is it a group of persons or of organisations?" : "Persons or organisations?",
        hint: "The guess is by their names; change what is wrong.",
        example: "retail clients are persons; car makers are organisations",
        why: "In an organisation several people decide, pay and use; a person does all of it alone.",
        rows: optionsOf(segments),
        options: [
          { value: "person", label: "person" },
          { value: "organisation", label: "organisation" },
        ],
        isOpen: segments.some((segment) => segment.who === undefined),
        earlier: new Map(segments.flatMap(({ id, who }) => (who === undefined ? [] : [[id, who]]))),
        suggested: new Map(segments.map(({ id, who, name }) => [id, who ?? whoIsCalled(name)])),
        edits: (answer) =>
          segments.flatMap(({ id, who }): CanvasEdit[] => {
            const value = answer.get(id);
            const path = ["customer_segments", id, "who"];
            if (value === undefined || value === (who ?? TAKEN_BACK)) return [];
            return [value === TAKEN_BACK ? { kind: "remove", path } : { kind: "set", path, value }];
          }),
      },
    ];
  },
};
