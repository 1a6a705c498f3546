import { foldName } from "../../analysis/fold.js";
import { fieldOfText } from "../../document/edit/plain-field.js";
import type { Element, ValueProposition } from "../../model/canvas.js";
import type { CanvasEdit } from "../../model/finding.js";
import type { InterviewState, Known } from "../state.js";
import { idFor } from "./ids.js";
import { type Reconciled, reconcile } from "./lines.js";
import { unlinkEdits } from "./links.js";
import { isRewording, isSameName } from "./rewording.js";

/** Finds the id of a part, or makes one: the same part of two offers is one part, with one id. */
export type PartId = (name: string) => string;

/** Ids for the parts of offers. */
export function partIds(state: InterviewState, takenBefore: ReadonlySet<string>): PartId {
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

/** Makes the parts of an offer those that are named. Parts written as a list of texts have no ids; they are left to the author. */
export function partEdits(
  state: InterviewState,
  offer: Known<ValueProposition>,
  names: readonly string[],
  partId: PartId,
): readonly CanvasEdit[] {
  const elements = offer.elements.filter((element): element is Known<Element> => element.id !== undefined);
  if (elements.length < offer.elements.length) return [];
  const path = ["value_propositions", offer.id, "elements"];
  const { kept, added, removed } = reconciledParts(state, elements, names);
  const lost = removed.filter(({ id }) => isOnlyHere(state, id)).map(({ id }) => id);
  return [
    ...unlinkEdits(state, "element", lost),
    ...removed.map(({ id }): CanvasEdit => ({ kind: "remove", path: [...path, id] })),
    ...kept.flatMap(({ item, name }) => rewordEdits(state, item, name)),
    ...added.map((name): CanvasEdit => ({ kind: "set", path: [...path, partId(name)], value: name })),
  ];
}

/** A part that other offers have too is not theirs any more under quite another name. */
function reconciledParts(
  state: InterviewState,
  elements: readonly Known<Element>[],
  names: readonly string[],
): Reconciled<Known<Element>> {
  const { kept, added, removed } = reconcile(elements, names);
  const isStill = ({ item, name }: (typeof kept)[number]) => isOnlyHere(state, item.id) || isRewording(item.name, name);
  const others = kept.filter((one) => !isStill(one));
  return {
    kept: kept.filter(isStill),
    added: [...added, ...others.map(({ name }) => name)],
    removed: [...removed, ...others.map(({ item }) => item)],
  };
}

function isOnlyHere({ facts }: InterviewState, id: string): boolean {
  return facts.links.elements.some((one) => one.id === id && one.valuePropositions.length === 1);
}

/** A part is called the same wherever it is told; what only names it goes by its id. */
function rewordEdits(state: InterviewState, part: Known<Element>, name: string): readonly CanvasEdit[] {
  if (part.name === name || (!part.isNamed && isSameName(part.name, name))) return [];
  const { declarations = [part] } = state.facts.links.elements.find(({ id }) => id === part.id) ?? {};
  const told = declarations.filter(({ isNamed }) => isNamed);
  return (told.length > 0 ? told : [part]).map(({ path }): CanvasEdit => {
    const isMap = fieldOfText(state.source, path) instanceof Map;
    return { kind: "set", path: isMap ? [...path, "text"] : path, value: name };
  });
}
