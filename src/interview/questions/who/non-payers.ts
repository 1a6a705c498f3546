import { aboutRef } from "../../edits/links.js";
import type { Question } from "../../question.js";
import { askedSegments, type InterviewState, quoted } from "../../state.js";
import { whoLeaves, whoLeavesWith } from "../choice/who-leaves.js";
import type { QuestionFamily } from "../family.js";

/** A5: why a group that pays nothing is served, and who would miss it. */
export const nonPayers: QuestionFamily = {
  id: "A5",
  otherLetters: [whoLeaves.id],
  answeredWith: "siblings",
  tells: "payment",
  questions: (state: InterviewState): readonly Question[] =>
    askedSegments(state)
      .filter((segment) => segment.pays === false)
      .flatMap((segment): Question[] => [
        {
          kind: "text",
          id: `A5:${segment.id}`,
          writes: ["customer_segments.*.essential_because"],
          section: "who",
          prompt: `${quoted(segment)} pay nothing. What breaks if they leave?`,
          hint: "One sentence.",
          example: "without its users, Google's free search has nobody to show advertisements to",
          why: "A group that pays nothing and that nobody would miss costs money for nothing.",
          isOpen: segment.essentialBecause === undefined,
          earlier: segment.essentialBecause,
          belief: {
            statement: `We believe the business does not work without ${segment.name}`,
            about: [aboutRef(state, "customer_segments", segment.id)],
            risk: "viability",
          },
          edits: (value) => [{ kind: "set", path: ["customer_segments", segment.id, "essential_because"], value }],
        },
        ...whoLeavesWith(state, segment, "who"),
      ]),
};
