import type { Persona } from "../../../model/canvas.js";
import type { CanvasPath } from "../../../model/path.js";
import { PERSONA_METHODS } from "../../../model/vocabulary.generated.js";
import { newIds } from "../../edits/lines.js";
import type { Answers, Question } from "../../question.js";
import { choiceReader, textReader } from "../../readers/word-readers.js";
import { wordOptions } from "../../screens/assign-field.js";
import { type CanvasField, fieldScreen } from "../../screens/field-screen.js";
import { type InterviewState, quoted, servedSegments } from "../../state.js";
import type { QuestionFamily } from "../family.js";

/** A9: one customer of each group that is served, as a person. */
export const personas: QuestionFamily = {
  id: "A9",
  answeredWith: "followers",
  questions: (state: InterviewState): readonly Question[] =>
    servedSegments(state).map((segment) => {
      const [persona] = segment.personas;
      const path = ["customer_segments", segment.id, "personas"];
      return {
        ...fieldScreen(personaFields(path, persona?.id, persona)),
        id: `A9:${segment.id}`,
        section: "who",
        depth: "deep",
        writes: ["customer_segments.*.personas"],
        prompt: `Who is typical of ${quoted(segment)}? Describe one of them.`,
        hint: "Someone you have met, or made of several you have met.",
        example: "for alumni and students: Priya, who writes twenty applications and hears back from two",
        why: "A persona shows everyone who works on the offer the same typical customer, and keeps personal opinions out of it.",
        check: (texts: Answers["fields"]) => (texts.has("name") ? undefined : "Give them a name to be called by."),
        edits: (texts: Answers["fields"]) => {
          const [named] = newIds([texts.get("name") ?? ""], [], "persona");
          return fieldScreen(personaFields(path, persona?.id ?? named?.id, persona)).edits(texts);
        },
      };
    }),
};

function personaFields(personas: CanvasPath, id = "persona", persona?: Persona): readonly CanvasField[] {
  const at = (key: string) => ({ id: key, path: [...personas, id, key] });
  return [
    { ...textReader("a name to call them by"), ...at("name"), label: "Name", now: persona?.name },
    { ...textReader("a typical day, in a sentence or two"), ...at("story"), label: "Story", now: persona?.story },
    { ...choiceReader(wordOptions(PERSONA_METHODS)), ...at("method"), label: "Made by", now: persona?.method },
  ];
}
