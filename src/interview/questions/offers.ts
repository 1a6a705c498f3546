import { foldName } from "../../analysis/fold.js";
import type { Element, ValueProposition } from "../../model/canvas.js";
import type { CanvasEdit, PlainValue } from "../../model/finding.js";
import { idFor } from "../edits/ids.js";
import { newIds, reconcile, repeated } from "../edits/lines.js";
import { segmentLink, unlinkEdits } from "../edits/links.js";
import { takenIds } from "../edits/taken-ids.js";
import type { Question } from "../question.js";
import { blockListEdits } from "../screens/block-list.js";
import { askedSegments, type InterviewState, type Known, known } from "../state.js";
import type { QuestionFamily } from "./family.js";

/** B3: the offers, and after a colon what each consists of. */
export const offers: QuestionFamily = {
  id: "B3",
  questions: (state: InterviewState): readonly Question[] => {
    const { valuePropositions } = state.canvas;
    if (askedSegments(state).length === 0) return [];
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
        earlier: known(valuePropositions).map(lineOf),
        belief: { statement: "We believe we can make an offer that they want", about: [], risk: "desirability" },
        check: (lines) =>
          lines.length === 0
            ? "Name one offer at least, or say that you do not know."
            : repeated(lines.map((line) => parse(line).name)),
        edits: (lines) => offerEdits(state, lines.map(parse)),
      },
    ];
  },
};

interface OfferLine {
  readonly name: string;
  readonly parts: readonly string[];
}

/** The colon of a time or an address is no mark: a space has to follow. */
function parse(line: string): OfferLine {
  const [, name, parts] = /^([^:]+):\s(.*)$/.exec(line) ?? [];
  if (name === undefined || parts === undefined) return { name: line.replace(/:$/, "").trim(), parts: [] };
  const unique = new Map(parts.split(/[,;]/).map((part) => [foldName(part.trim()), part.trim()]));
  unique.delete("");
  return { name: name.trim(), parts: [...unique.values()] };
}

function lineOf(offer: ValueProposition): string {
  const parts = offer.elements.map((element) => element.name).join(", ");
  return parts === "" ? offer.name : `${offer.name}: ${parts}`;
}

function offerEdits(state: InterviewState, lines: readonly OfferLine[]): readonly CanvasEdit[] {
  const offers = known(state.canvas.valuePropositions);
  const { kept } = reconcile(
    offers,
    lines.map(({ name }) => name),
  );
  const partsOf = (name: string) => lines.find((line) => line.name === name)?.parts ?? [];
  const taken = new Set(takenIds(state.canvas, "value_propositions"));
  // New offers take their ids first, so that a part never takes the id of its offer.
  const names = lines.map(({ name }) => name).filter((name) => !kept.some((one) => one.name === name));
  for (const { id } of newIds(names, taken, "value-proposition")) taken.add(id);
  const partId = partIds(state, taken);
  return [
    ...blockListEdits(
      state,
      "value_propositions",
      lines.map(({ name }) => name),
      (name) => newOffer(state, name, partsOf(name), partId),
    ),
    ...kept.flatMap(({ item, name }) => partEdits(state, item, partsOf(name), partId)),
  ];
}

function newOffer(state: InterviewState, name: string, names: readonly string[], partId: PartId): PlainValue {
  const segments = askedSegments(state);
  const offer = new Map<string, PlainValue>([["name", name]]);
  if (segments.length === 1)
    offer.set(
      "for",
      segmentLink(
        segments.map(({ id }) => id),
        segments,
      ),
    );
  if (names.length > 0) offer.set("elements", new Map(names.map((part) => [partId(part), part])));
  return offer;
}

/** Finds the id of a part, or makes one: the same part of two offers is one part, with one id. */
type PartId = (name: string) => string;

function partIds(state: InterviewState, takenBefore: ReadonlySet<string>): PartId {
  const taken = new Set(takenBefore);
  const ids = new Map<string, string>();
  for (const { name, id } of state.facts.links.elements) if (id !== undefined) ids.set(foldName(name), id);
  return (name) => {
    const before = ids.get(foldName(name));
    if (before !== undefined) return before;
    const id = idFor(name, taken, "element");
    taken.add(id);
    ids.set(foldName(name), id);
    return id;
  };
}

/** Parts written as a list of texts have no ids; they are left to the author. */
function partEdits(
  state: InterviewState,
  offer: Known<ValueProposition>,
  names: readonly string[],
  partId: PartId,
): readonly CanvasEdit[] {
  const elements = offer.elements.filter((element): element is Known<Element> => element.id !== undefined);
  if (elements.length < offer.elements.length) return [];
  const path = ["value_propositions", offer.id, "elements"];
  const { added, removed } = reconcile(elements, names);
  const isLastUse = (element: Known<Element>) =>
    state.facts.links.elements.some((one) => one.id === element.id && one.valuePropositions.length === 1);
  return [
    ...unlinkEdits(
      state,
      "element",
      removed.filter(isLastUse).map(({ id }) => id),
    ),
    ...removed.map(({ id }): CanvasEdit => ({ kind: "remove", path: [...path, id] })),
    ...added.map((name): CanvasEdit => ({ kind: "set", path: [...path, partId(name)], value: name })),
  ];
}
