import { fieldOfText } from "../../../document/edit/plain-field.js";
import { PERSPECTIVES, STAGES } from "../../../model/vocabulary.generated.js";
import type { Question } from "../../question.js";
import { wholeReader } from "../../readers/figure-readers.js";
import { choiceReader, languageReader, textReader } from "../../readers/word-readers.js";
import { wordOptions } from "../../screens/assign-field.js";
import { type CanvasField, fieldScreen } from "../../screens/field-screen.js";
import type { InterviewState } from "../../state.js";
import type { QuestionFamily } from "../family.js";

/** R-about: what the canvas says about itself. */
export const aboutCanvas: QuestionFamily = {
  id: "R-about",
  answeredWith: "followers",
  isNeverMissing: true,
  questions: (state: InterviewState): readonly Question[] => [
    {
      ...fieldScreen(headFields(state)),
      id: "R-about",
      section: "review",
      depth: "deep",
      isRemembered: true,
      writes: ["description", "language", "stage", "perspective", "review_every"],
      prompt: "What is this canvas, and how finished is it?",
      hint: "The check expects more of a review than of a sketch, and most of a final canvas.",
      example: "retail banking in Switzerland, as it is, to be reviewed every 90 days",
      why: "The canvas is a living document: it has to be gone through again, and whoever does it must know what it is.",
    },
  ],
};

function headFields({ canvas, source }: InterviewState): readonly CanvasField[] {
  const at = (key: string) => ({ id: key, path: [key] });
  // What nobody wrote down is not filled in, although the format has a default for it.
  const written = (key: string, now: string) => (fieldOfText(source, [key]) === undefined ? undefined : now);
  return [
    { ...textReader("one sentence"), ...at("description"), label: "In a sentence", now: canvas.description },
    { ...languageReader, ...at("language"), label: "Language", now: written("language", canvas.language) },
    { ...choiceReader(wordOptions(STAGES)), ...at("stage"), label: "Stage", now: written("stage", canvas.stage) },
    {
      ...choiceReader(wordOptions(PERSPECTIVES)),
      ...at("perspective"),
      label: "It shows the business",
      now: written("perspective", canvas.perspective),
    },
    { ...wholeReader, ...at("review_every"), label: "Days between reviews", now: canvas.reviewEvery?.toString() },
  ];
}
