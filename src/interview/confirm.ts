import type { Question } from "./question.js";

export const LET_GO = "go";

/** Asks whether what goes with an answer may go, before it does. */
export function lossQuestion({ id, section }: Pick<Question, "id" | "section">): Question {
  return {
    kind: "choice",
    id: `${id}!`,
    section,
    writes: [],
    prompt: "That goes with this answer. Let it go?",
    hint: "To go back right after it brings it again.",
    example: "",
    why: "What was said about something is only worth keeping with it; and it was work to say it.",
    options: [
      { value: LET_GO, label: "Let it go" },
      { value: "change", label: "Change the answer" },
    ],
    isOpen: true,
    isRequired: true,
    edits: () => [],
  };
}
