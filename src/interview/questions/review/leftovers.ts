import type { NextQuestion, QuestionField } from "../../../analysis/separation/result.js";
import { fieldOfText } from "../../../document/edit/plain-field.js";
import type { Channel, Relationship, Segment, ValueProposition } from "../../../model/canvas.js";
import type { CanvasEdit } from "../../../model/finding.js";
import { PROFITABILITY_BANDS } from "../../../model/vocabulary.generated.js";
import { idAbout, letterOf, type Question } from "../../question.js";
import type { InterviewRecord } from "../../record.js";
import { type InterviewState, type Known, known, optionsOf, quoted } from "../../state.js";
import { profitFigures } from "../choice/profit-figures.js";
import { profitability } from "../choice/profitability.js";
import type { QuestionFamily } from "../family.js";
import { channels } from "../how/channels.js";
import { RELATIONSHIP_OPTIONS, relationshipOf, relationships } from "../how/relationships.js";
import { revenue } from "../how/revenue.js";
import { needs } from "../what/needs.js";
import { offers } from "../what/offers.js";

/** More are not asked in the quick interview, or at all. */
const AT_MOST = { quick: 5, deep: 20 } as const;

/** The questions that ask for the same fact earlier: skipped there, they are not asked again here. */
const ASKED_BY: Readonly<Record<QuestionField, QuestionFamily>> = {
  needs,
  value_propositions: offers,
  channels,
  relationships,
  economics: profitability,
  "pays-for": revenue,
};

/** True for a question that asks once more for what an earlier one did not bring out. */
export function isLeftover(id: string): boolean {
  return letterOf(id) === leftovers.id;
}

/** The facts that would separate most pairs, asked for one segment at a time until no pair is left without a difference. */
export const leftovers: QuestionFamily = {
  id: "L",
  waits: true,
  questions: (state: InterviewState): readonly Question[] => {
    const { record, facts } = state;
    const asked = [...record.answered, ...record.skipped, ...record.unknown].filter(isLeftover);
    if (asked.length >= AT_MOST.deep) return [];
    const depth = asked.length >= AT_MOST.quick ? ("deep" as const) : undefined;
    return facts.separation.questions
      .filter((next) => !isAnswered(record, next))
      .flatMap((next) =>
        known(next.about)
          .filter((segment) => !wasPassed(record, next, segment))
          .flatMap((segment) => leftover(state, next, segment)),
      )
      .map((question) => ({ ...question, depth }));
  },
};

/** True for a fact that was asked for, and answered with something that leaves no trace, such as "none". */
export function isAnswered({ answered }: InterviewRecord, next: NextQuestion): boolean {
  return known(next.about).some((segment) => answered.has(idAbout(askedBy(next, segment), segment.id)));
}

/** True when the question for a fact was skipped, or its answer is not known: for all groups, or for this one. */
function wasPassed({ skipped, unknown }: InterviewRecord, next: NextQuestion, segment: Known<Segment>): boolean {
  const family = askedBy(next, segment);
  return [family.id, idAbout(family, segment.id)].some((id) => skipped.has(id) || unknown.has(id));
}

function askedBy({ field }: NextQuestion, segment: Known<Segment>): QuestionFamily {
  return field === "economics" && needsFigures(segment) ? profitFigures : ASKED_BY[field];
}

/** True where the profit was judged already, and the judgement does not tell. */
function needsFigures({ economics }: Segment): boolean {
  return economics !== undefined;
}

function leftover(state: InterviewState, next: NextQuestion, segment: Known<Segment>): readonly Question[] {
  const id = idAbout(leftovers, `${next.field}/${segment.id}`);
  const { canvas } = state;
  switch (next.field) {
    case "needs":
      return again(state, needs, segment, id);
    case "pays-for":
      return again(state, revenue, segment, id);
    case "value_propositions":
      return serving(id, segment, canvas.valuePropositions, `What do ${quoted(segment)} get?`, state);
    case "channels":
      return serving(id, segment, canvas.channels, `How are ${quoted(segment)} reached?`, state);
    case "relationships":
      return [relationship(state, id, segment)];
    case "economics":
      return needsFigures(segment) ? figures(state, segment, id) : [profit(id, segment)];
  }
}

const COMMON = {
  section: "review",
  example: "one fact can separate a group from several others at once",
  why: "As the canvas stands, nothing tells this group apart from another one. This answer could.",
  isOpen: true,
  isRemembered: true,
} as const;

/** The question that asked for this fact before, once more under an id of its own. */
function again(
  state: InterviewState,
  family: QuestionFamily,
  segment: Known<Segment>,
  id: string,
): readonly Question[] {
  const original = idAbout(family, segment.id);
  return family
    .questions(state)
    .filter((question) => question.id === original)
    .map((question) => ({ ...question, ...COMMON, id }));
}

/** What exists is to choose from, and the types of which there is none yet. */
function relationship(state: InterviewState, id: string, segment: Known<Segment>): Question {
  const existing = known(state.canvas.relationships);
  const isThere = (one: string) => existing.some((item) => item.id === one || item.type === one);
  const types = RELATIONSHIP_OPTIONS.filter(({ value }) => !isThere(value));
  return {
    ...COMMON,
    kind: "checklist",
    id,
    writes: ["customer_relationships", ...(existing.length > 0 ? ["customer_relationships.*.for"] : [])],
    prompt: `What kind of relationship do ${quoted(segment)} expect?`,
    hint: "Tick all that fit.",
    options: [...optionsOf(existing), ...types],
    edits: (answer) => [
      ...chosenFrom(state, existing, answer, segment.id),
      ...types
        .filter(({ value }) => answer.includes(value))
        .map(({ value }) => relationshipOf(state, value, segment.id)),
    ],
  };
}

type Serving = ValueProposition | Channel | Relationship;

/** Not asked where there is nothing to choose from. */
function serving(
  id: string,
  segment: Known<Segment>,
  all: readonly Serving[],
  prompt: string,
  state: InterviewState,
): readonly Question[] {
  const items = known(all);
  const [first] = items;
  if (first === undefined) return [];
  return [
    {
      ...COMMON,
      kind: "checklist",
      id,
      writes: [`${first.block}.*.for`],
      prompt,
      hint: "Tick all that fit.",
      options: optionsOf(items),
      edits: (answer) => chosenFrom(state, items, answer, segment.id),
    },
  ];
}

function chosenFrom(
  state: InterviewState,
  items: readonly Known<Serving>[],
  answer: readonly string[],
  segment: string,
): readonly CanvasEdit[] {
  return items.filter((item) => answer.includes(item.id)).flatMap((item) => serveEdits(state, item, segment));
}

function serveEdits(state: InterviewState, item: Known<Serving>, segment: string): readonly CanvasEdit[] {
  const path = [item.block, item.id, "for"];
  if (item.for?.some(({ to }) => to === segment || to === "all")) return [];
  return fieldOfText(state.source, path) === undefined
    ? [{ kind: "set", path, value: segment }]
    : [{ kind: "append", path, value: segment }];
}

function figures(state: InterviewState, segment: Known<Segment>, id: string): readonly Question[] {
  return again(state, profitFigures, segment, id).map((question) => ({
    ...question,
    why: "What is said of the profit so far does not tell this group apart from another one; an amount for each could.",
  }));
}

function profit(id: string, segment: Known<Segment>): Question {
  return {
    ...COMMON,
    kind: "choice",
    id,
    writes: ["customer_segments.*.economics.profitability"],
    prompt: `What is the profit per customer among ${quoted(segment)}?`,
    hint: "Roughly, compared with the other groups.",
    options: PROFITABILITY_BANDS.map((value) => ({ value, label: value })),
    edits: (value) => [{ kind: "set", path: ["customer_segments", segment.id, "economics", "profitability"], value }],
  };
}
