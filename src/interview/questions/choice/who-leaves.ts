import { dropUsesWhere } from "../../../analysis/refactor/drop-uses.js";
import { fieldOfText } from "../../../document/edit/plain-field.js";
import type { Segment } from "../../../model/canvas.js";
import type { CanvasEdit } from "../../../model/finding.js";
import { aboutRef } from "../../edits/links.js";
import type { Question, SectionId } from "../../question.js";
import { type InterviewState, type Known, optionsOf, quoted, servedSegments, wasAsked } from "../../state.js";
import type { QuestionFamily } from "../family.js";

/** D3: what makes a platform of a business. Groups that pay nothing are asked about earlier, with A5. */
export const whoLeaves: QuestionFamily = {
  id: "D3",
  answeredWith: "siblings",
  questions: (state: InterviewState): readonly Question[] =>
    servedSegments(state)
      .filter((segment) => segment.pays !== false)
      .flatMap((segment) => whoLeavesWith(state, segment, "choice")),
};

/** The question who would leave if a group disappeared; none when there is nobody else. */
export function whoLeavesWith(state: InterviewState, segment: Known<Segment>, section: SectionId): readonly Question[] {
  const others = servedSegments(state).filter((other) => other !== segment);
  if (others.length === 0) return [];
  const dependent = others.filter((other) => other.dependsOn.some(({ on }) => on.to === segment.id));
  // An author who wrote down who depends on whom has thought of all of them.
  const isKnown =
    dependent.length > 0 || (!wasAsked(state, whoLeaves.id) && others.some((other) => other.dependsOn.length > 0));
  return [
    {
      kind: "checklist",
      id: `D3:${segment.id}`,
      writes: ["customer_segments.*.depends_on"],
      section,
      prompt: `If ${quoted(segment)} disappeared tomorrow, who else would leave?`,
      hint: "Tick all who would; none is an answer too.",
      example: "without merchants who accept it, nobody carries the credit card",
      why: "Groups that come because of each other make a platform: each side has to be won for the other's sake.",
      options: optionsOf(others),
      isOpen: !isKnown,
      isRemembered: true,
      earlier: dependent.map(({ id }) => id),
      belief: {
        statement: `We believe nobody else would leave if ${segment.name} did`,
        about: [aboutRef(state, "customer_segments", segment.id)],
        risk: "viability",
      },
      edits: (answer) =>
        others.flatMap((other) => {
          const before = dependent.includes(other);
          if (answer.includes(other.id) === before) return [];
          return before ? undependEdits(state, other, segment.id) : dependEdits(state, other, segment.id);
        }),
    },
  ];
}

/** Writes that a segment would leave without another, in the form its `depends_on` has. */
export function dependEdits(
  state: InterviewState,
  segment: Known<Segment>,
  on: string,
  what: string | null = null,
): readonly CanvasEdit[] {
  const path = ["customer_segments", segment.id, "depends_on"];
  const written = fieldOfText(state.source, path);
  if (written instanceof Map || (written === undefined && what !== null)) {
    return [{ kind: "set", path: [...path, on], value: what }];
  }
  return [written === undefined ? { kind: "set", path, value: on } : { kind: "append", path, value: on }];
}

function undependEdits({ facts }: InterviewState, segment: Known<Segment>, on: string): readonly CanvasEdit[] {
  return dropUsesWhere(facts, ({ owner, field, to }) => owner === segment && field === "depends_on" && to === on);
}
