import type { CanvasEdit, PlainValue } from "../../../model/finding.js";
import { newIds, reconcile, repeated } from "../../edits/lines.js";
import { segmentLink } from "../../edits/links.js";
import { lineOf, type OfferLine, offersAsTold, readLine } from "../../edits/offer-line.js";
import { type PartsPlan, partEdits, partIds, partValue, planParts } from "../../edits/offer-parts.js";
import { takenIds } from "../../edits/taken-ids.js";
import type { Question, Was } from "../../question.js";
import { blockListEdits } from "../../screens/block-list.js";
import { askedSegments, type InterviewState } from "../../state.js";
import type { QuestionFamily } from "../family.js";

/** B3: the offers, and after a colon what each consists of. */
export const offers: QuestionFamily = {
  id: "B3",
  brings: "value_propositions",
  tells: "offer",
  questions: (state: InterviewState): readonly Question[] => {
    const { valuePropositions } = state.canvas;
    if (askedSegments(state).length === 0) return [];
    const offered = offersAsTold(state);
    const read = (line: string) => readLine(line, offered);
    return [
      {
        kind: "list",
        id: "B3",
        writes: ["value_propositions"],
        section: "what",
        prompt: "What do we offer?",
        hint: `One offer per line; its parts may follow: "Offer: part, part".`,
        example: "Wealth management: portfolio management, estate planning · Everyday banking: account, card",
        why: "An offer is a bundle of parts. Groups who get or pay for different parts are different groups.",
        isOpen: valuePropositions.length === 0,
        earlier: offered.map(lineOf),
        belief: { statement: "We believe we can make an offer that they want", about: [], risk: "desirability" },
        check: (lines) =>
          lines.length === 0
            ? "Name one offer at least, or say that you do not know."
            : repeated(lines.map((line) => read(line).name)),
        edits: (lines, was) =>
          offerEdits(
            state,
            lines.map(read),
            was?.map((line) => line && read(line).name),
          ),
      },
    ];
  },
};

function offerEdits(state: InterviewState, lines: readonly OfferLine[], was: Was | undefined): readonly CanvasEdit[] {
  const offers = offersAsTold(state);
  const offered = { lines: lines.map(({ name }) => name), was };
  const { kept } = reconcile(offers, offered.lines, was);
  const partsOf = (name: string) => lines.find((line) => line.name === name)?.parts ?? [];
  const taken = new Set(takenIds(state.canvas, "value_propositions"));
  // New offers take their ids first, so that a part never takes the id of its offer.
  const names = offered.lines.filter((name) => !kept.some((one) => one.name === name));
  for (const { id } of newIds(names, taken, "value-proposition")) taken.add(id);
  const staying = kept.map(({ item, name }) => ({ offer: item, names: partsOf(name) }));
  const plan = planParts(state, staying, names.flatMap(partsOf), partIds(state, taken));
  const answer = { ...offered, staying: plan.staying, further: partEdits(state, plan) };
  return blockListEdits(state, "value_propositions", answer, (name) => newOffer(state, name, partsOf(name), plan));
}

function newOffer(state: InterviewState, name: string, names: readonly string[], plan: PartsPlan): PlainValue {
  const segments = askedSegments(state);
  const offer = new Map<string, PlainValue>([["name", name]]);
  if (segments.length === 1)
    offer.set(
      "for",
      segmentLink(
        state,
        segments.map(({ id }) => id),
        segments,
      ),
    );
  if (names.length > 0) offer.set("elements", new Map(names.map((part) => [plan.ids.of(part), partValue(plan, part)])));
  return offer;
}
