import type { CanvasEdit } from "../../../model/finding.js";
import { freeId } from "../../../model/id-from-name.js";
import { RELATIONSHIP_TYPES, type RelationshipType } from "../../../model/vocabulary.generated.js";
import { removeAllEdits } from "../../edits/links.js";
import { takenIds } from "../../edits/taken-ids.js";
import type { Option, Question } from "../../question.js";
import { askedSegments, type InterviewState, known } from "../../state.js";
import type { QuestionFamily } from "../family.js";

/** What each type means, for who chooses. */
const RELATIONSHIP_LABELS: Readonly<Record<RelationshipType, string>> = {
  "personal-assistance": "Personal assistance: someone helps who is there",
  "dedicated-personal-assistance": "Dedicated personal assistance: someone of their own",
  "self-service": "Self-service: they help themselves",
  "automated-services": "Automated services: a machine that knows them",
  communities: "Communities: they help each other",
  "co-creation": "Co-creation: they make it with us",
};

export const RELATIONSHIP_OPTIONS: readonly Option[] = RELATIONSHIP_TYPES.map((value) => ({
  value,
  label: RELATIONSHIP_LABELS[value],
}));

/** C3: the six types. */
export const relationships: QuestionFamily = {
  id: "C3",
  brings: "customer_relationships",
  tells: "relationships",
  questions: (state: InterviewState): readonly Question[] => {
    if (askedSegments(state).length === 0) return [];
    const types = state.canvas.relationships.flatMap(({ type }) => (type === undefined ? [] : [type]));
    return [
      {
        kind: "checklist",
        id: "C3",
        writes: ["customer_relationships"],
        section: "relationships",
        prompt: "What type of relationship do our segments expect with us?",
        hint: "Tick all that exist.",
        example: "LinkedIn: self-service for members, a person of their own for recruiters",
        why: "Groups that want a different relationship cost differently, and are separate groups.",
        options: RELATIONSHIP_OPTIONS,
        isOpen: state.canvas.relationships.length === 0,
        earlier: types.length > 0 ? types : undefined,
        belief: {
          statement: "We believe we know what relationship our customers expect",
          about: [],
          risk: "desirability",
        },
        edits: (answer) => [
          ...removeAllEdits(
            state,
            "customer_relationships",
            known(state.canvas.relationships)
              .filter(({ type }) => type !== undefined && !answer.includes(type))
              .map(({ id }) => id),
          ),
          ...answer
            .filter((type) => !types.some((one) => one === type))
            .flatMap((type) => newRelationship(state, type)),
        ],
      },
    ];
  },
};

function newRelationship(state: InterviewState, type: string): readonly CanvasEdit[] {
  const [only, ...others] = askedSegments(state);
  return [relationshipOf(state, type, only && others.length === 0 ? only.id : undefined)];
}

/** A new relationship: its id says the type, but where something else has that id. @param segment whom it serves */
export function relationshipOf({ canvas }: InterviewState, type: string, segment: string | undefined): CanvasEdit {
  const id = freeId(type, takenIds(canvas, "customer_relationships"));
  const value = { ...(id === type ? {} : { type }), ...(segment === undefined ? {} : { for: segment }) };
  return { kind: "set", path: ["customer_relationships", id], value };
}
