import type { Segment } from "../../../model/canvas.js";
import type { RoleKind } from "../../../model/vocabulary.generated.js";
import { aboutRef } from "../../edits/links.js";
import type { Question } from "../../question.js";
import { textReader } from "../../readers/word-readers.js";
import { type CanvasField, fieldScreen } from "../../screens/field-screen.js";
import { askedSegments, type InterviewState, type Known, quoted } from "../../state.js";
import type { QuestionFamily } from "../family.js";

const ROLES: readonly (readonly [RoleKind, string, string])[] = [
  ["user", "Uses it", "the kitchen, a nurse, developers"],
  ["economic-buyer", "Pays for it", "the owner, the head of finance"],
  ["decision-maker", "Decides", "the board, the chief physician"],
  ["recommender", "Is asked for advice", "a consultant, the staff"],
  ["saboteur", "Would rather it failed", "the team whose work it replaces"],
];

/** A8: an organisation is several persons, who want different things. */
export const organisationRoles: QuestionFamily = {
  id: "A8",
  answeredWith: "followers",
  questions: (state: InterviewState): readonly Question[] =>
    askedSegments(state)
      .filter(({ who }) => who === "organisation")
      .map((segment) => ({
        ...fieldScreen(roleFields(segment)),
        id: `A8:${segment.id}`,
        section: "who",
        depth: "deep",
        writes: ["customer_segments.*.roles"],
        prompt: `Who has a say among ${quoted(segment)}?`,
        hint: "Name the function, not the person; one may appear twice.",
        example: "web companies: developers use the servers, founders pay for them",
        why: "Who uses it, who pays and who decides are often three people. An offer that convinces one of them is not sold yet.",
        belief: {
          statement: `We believe we know who decides among ${segment.name}`,
          about: [aboutRef(state, "customer_segments", segment.id)],
          risk: "desirability",
        },
      })),
};

function roleFields(segment: Known<Segment>): readonly CanvasField[] {
  return ROLES.map(([kind, label, expects]) => {
    const role = segment.roles.find((one) => one.kind === kind);
    const path = ["customer_segments", segment.id, "roles", kind, "name"];
    return { ...textReader(expects), id: kind, label, path, now: role?.name };
  });
}
