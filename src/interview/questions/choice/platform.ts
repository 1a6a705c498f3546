import { dependence } from "../../../analysis/dependence.js";
import type { Segment } from "../../../model/canvas.js";
import type { CanvasEdit } from "../../../model/finding.js";
import { newIds } from "../../edits/lines.js";
import { aboutRef } from "../../edits/links.js";
import { takenIds } from "../../edits/taken-ids.js";
import type { Question } from "../../question.js";
import { type InterviewState, type Known, optionsOf, quoted, servedSegments } from "../../state.js";
import type { QuestionFamily } from "../family.js";
import { dependEdits } from "./who-leaves.js";

/** Who funds whom: asked for every group that pays nothing. */
export const whoFunds: QuestionFamily = {
  id: "P1",
  waits: true,
  answeredWith: "siblings",
  questions: (state: InterviewState): readonly Question[] => {
    const segments = servedSegments(state);
    const payers = segments.filter((segment) => segment.pays !== false);
    if (payers.length === 0) return [];
    return segments.filter((segment) => segment.pays === false).map((segment) => funding(state, segment, payers));
  },
};

function funding(state: InterviewState, segment: Known<Segment>, payers: readonly Known<Segment>[]): Question {
  const funders = payers.filter((payer) => segment.dependsOn.some(({ on }) => on.to === payer.id));
  return {
    kind: "checklist",
    id: `P1:${segment.id}`,
    writes: ["customer_segments.*.depends_on"],
    section: "choice",
    prompt: `Who pays for what ${quoted(segment)} get for nothing?`,
    hint: "Tick the groups whose money carries it.",
    example: "advertisers finance the production and distribution of a free newspaper",
    why: "On a platform one side funds the other. If nobody does, the money has to come from elsewhere.",
    options: optionsOf(payers),
    isOpen: segment.dependsOn.length === 0,
    isRemembered: true,
    earlier: funders.length > 0 ? funders.map(({ id }) => id) : undefined,
    belief: {
      statement: `We believe somebody pays for what ${segment.name} get`,
      about: [aboutRef(state, "customer_segments", segment.id)],
      risk: "viability",
    },
    edits: (answer) =>
      answer
        .filter((id) => !funders.some((funder) => funder.id === id))
        .flatMap((id) => dependEdits(state, segment, id, "funding")),
  };
}

/**
 * Which side of a platform comes first: a belief that is worth testing. It may be a group that only one of the sides needs;
 * where no two need each other, they are supplier and customer, and no platform.
 */
export const firstSide: QuestionFamily = {
  id: "P2",
  waits: true,
  questions: (state: InterviewState): readonly Question[] => {
    const { separation, links } = state.facts;
    const sides = separation.market.sides.flat();
    if (sides.length === 0) return [];
    const { joinedTo } = dependence(links);
    const joined = servedSegments(state).filter((segment) =>
      [segment, ...joinedTo(segment)].some((one) => sides.includes(one)),
    );
    return [
      {
        kind: "choice",
        id: "P2",
        writes: ["hypotheses"],
        section: "choice",
        prompt: "These groups need each other: a platform. Which side do you win first?",
        hint: "The side that comes although the other is not there yet.",
        example: "a free newspaper needs its readers before any advertiser comes",
        why: "No side comes before the other is there. Somebody has to be first, for a reason of their own.",
        options: optionsOf(joined),
        isOpen: true,
        isRemembered: true,
        edits: (first) => [firstSideBelief(state, first, joined)],
      },
    ];
  },
};

function firstSideBelief(state: InterviewState, first: string, sides: readonly Known<Segment>[]): CanvasEdit {
  const name = sides.find(({ id }) => id === first)?.name ?? first;
  const others = sides.filter(({ id }) => id !== first);
  const statement = `We believe we can win ${name} before ${others.map((other) => other.name).join(" and ")} are there`;
  const taken = takenIds(state.canvas, "hypotheses");
  const [{ id } = { id: "first-side" }] = newIds([`${first} come first`], taken, "first-side");
  const about = [first, ...others.map((other) => other.id)].map((one) => aboutRef(state, "customer_segments", one));
  return { kind: "set", path: ["hypotheses", id], value: { statement, about, risk: "desirability" } };
}
