import type { Question } from "../../interview/question.js";
import type { Cause } from "./causes.js";

/** What an answer to the question after suggestions means: the number of one, a question instead, or neither. */
export const ASK = "ask";
const LEAVE = "leave";

/** Offers the suggestions of a finding: nothing is done that a person did not choose. */
export function suggestionQuestion({ finding, questions }: Cause): Question {
  const suggestions = finding.suggestions ?? [];
  return {
    kind: "choice",
    id: `fix:${finding.rule}`,
    section: "review",
    writes: [],
    prompt: "What shall be done about it?",
    hint: "Nothing changes unless you choose it.",
    // The options say what can be done.
    example: "",
    why: finding.why,
    options: [
      ...suggestions.map(({ title }, i) => ({ value: String(i), label: `Apply: ${title}` })),
      ...(questions.length > 0 ? [{ value: ASK, label: "Something else: ask me" }] : []),
      { value: LEAVE, label: "Leave it" },
    ],
    isOpen: true,
    suggested: LEAVE,
    edits: () => [],
  };
}
