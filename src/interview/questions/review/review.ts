import { UNNAMED } from "../../../document/normalise/canvas.js";
import { type Option, type Question, SECTION_IDS, SECTIONS } from "../../question.js";
import { askedSegments, type InterviewState } from "../../state.js";
import type { QuestionFamily } from "../family.js";
import { claims } from "./claims.js";

/** What a canvas is called until its business has a name. */
export const UNTITLED = "Untitled business";

/** A template may have the key and nothing behind it. */
const NAMELESS: ReadonlySet<string> = new Set([UNTITLED, UNNAMED]);

/** The name of the business: asked last, when there is something to name. */
export const businessName: QuestionFamily = {
  id: "R-name",
  isNeverMissing: true,
  questions: ({ canvas }: InterviewState): readonly Question[] => [
    {
      kind: "text",
      id: "R-name",
      writes: ["name"],
      section: "review",
      prompt: "What is the business called?",
      hint: "Its name stands above the canvas.",
      example: "Credit Suisse retail arm",
      why: "A canvas is about one business, or one part of it.",
      isOpen: NAMELESS.has(canvas.name),
      earlier: NAMELESS.has(canvas.name) ? undefined : canvas.name,
      edits: (value) => [{ kind: "set", path: ["name"], value }],
    },
  ],
};

const FINISH = "finish";
const CLAIM = "claim";

/** Nothing is finished before somebody has looked at it. */
export const review: QuestionFamily = {
  id: "R",
  isNeverMissing: true,
  questions: (state: InterviewState): readonly Question[] => {
    const reopened = SECTION_IDS.filter((id) => id !== "review");
    const options: Option[] = [
      { value: FINISH, label: "No: this is how it is" },
      ...reopened.map((id) => ({ value: id, label: `Go through ${SECTIONS[id].toLowerCase()} again` })),
      { value: "name", label: "Change the name" },
    ];
    if (askedSegments(state).length > 1)
      options.push({ value: CLAIM, label: "Two groups are separate, whatever it says" });
    return [
      {
        kind: "choice",
        id: "R",
        writes: ["reviewed"],
        section: "review",
        prompt: "Anything here you disagree with?",
        hint: "Everything can be changed; nothing is lost.",
        example: "two groups that the table calls one",
        why: "A canvas is a living document: it is worth what the people who know the business think of it.",
        options,
        isOpen: true,
        suggested: FINISH,
        edits: (answer) => (answer === FINISH ? [{ kind: "set", path: ["reviewed"], value: state.today }] : []),
        ends: (answer) => answer === FINISH,
        opens: (answer) =>
          answer === CLAIM ? [claims.id] : answer === "name" ? [businessName.id] : [`section:${answer}`],
      },
    ];
  },
};
