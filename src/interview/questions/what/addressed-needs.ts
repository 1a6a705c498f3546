import type { ValueProposition } from "../../../model/canvas.js";
import { aboutRef } from "../../edits/links.js";
import type { Option, Question } from "../../question.js";
import { assignField } from "../../screens/assign-field.js";
import { tickField } from "../../screens/tick-field.js";
import { type InterviewState, type Known, known, quoted } from "../../state.js";
import type { QuestionFamily } from "../family.js";

const COMMON = {
  section: "what",
  depth: "deep",
  example: "LinkedIn: advanced search filters help recruiters to find suitable candidates",
  why: "What meets no need is cost without value; a need that nothing meets is why they do not come.",
} as const;

/** B4-needs: what an offer does for its customers; asked part by part where it has parts. */
export const addressedNeeds: QuestionFamily = {
  id: "B4-needs",
  answeredWith: "followers",
  asksAbout: "value_propositions",
  questions: (state: InterviewState): readonly Question[] =>
    known(state.canvas.valuePropositions).flatMap((offer) => {
      const needs = needsOf(state, offer);
      if (needs.length === 0) return [];
      return [partsOf(state, offer).length > 0 ? ofParts(state, offer, needs) : ofOffer(state, offer, needs)];
    }),
};

/** The needs of those who get the offer; all needs while nobody said who does. */
function needsOf({ canvas, facts }: InterviewState, offer: ValueProposition): readonly Option[] {
  const entries = new Set(
    facts.links.segmentsOf(offer).flatMap(({ needs }) => (needs ?? []).map(({ entry }) => entry)),
  );
  const theirs = canvas.needs.filter(({ id }) => entries.has(id));
  return (theirs.length > 0 ? theirs : canvas.needs).map(({ id, text }) => ({ value: id, label: text }));
}

/** The parts of an offer that links can name; one that another offer has too is asked about there. */
function partsOf({ facts }: InterviewState, offer: Known<ValueProposition>) {
  return known(offer.elements).filter(({ id, path }) => {
    const first = facts.links.elements.find((element) => element.id === id)?.declarations[0];
    return path.length === 4 && first?.path[1] === offer.id;
  });
}

function ofOffer(state: InterviewState, offer: Known<ValueProposition>, needs: readonly Option[]): Question {
  const now = offer.addresses?.map(({ to }) => to) ?? [];
  return {
    ...COMMON,
    ...tickField(needs, now, ["value_propositions", offer.id, "addresses"]),
    id: `B4-needs:${offer.id}`,
    writes: ["value_propositions.*.addresses"],
    prompt: `Which of these needs does ${quoted(offer)} meet?`,
    hint: "Tick what it really does for them.",
    belief: beliefOf(state, offer),
  };
}

function ofParts(state: InterviewState, offer: Known<ValueProposition>, needs: readonly Option[]): Question {
  const screen = assignField({
    items: partsOf(state, offer),
    options: needs,
    row: ({ id, name }) => ({ value: id, label: name }),
    now: ({ addresses }) => addresses?.[0]?.to,
    path: ({ path }) => [...path, "addresses"],
  });
  return {
    ...COMMON,
    ...screen,
    // An author who said it for the whole offer need not say it again.
    isOpen: screen.isOpen && offer.addresses === undefined,
    id: `B4-needs:${offer.id}`,
    writes: ["value_propositions.*.elements.*.addresses"],
    prompt: `Which need does each part of ${quoted(offer)} meet?`,
    hint: "The one it meets best; leave open what meets none.",
    belief: beliefOf(state, offer),
  };
}

function beliefOf(state: InterviewState, { id, name }: Known<ValueProposition>) {
  return {
    statement: `We believe ${name} meets a need that they have`,
    about: [aboutRef(state, "value_propositions", id)],
    risk: "desirability",
  } as const;
}
