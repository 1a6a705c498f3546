import { foldName } from "../../analysis/fold.js";
import type { Plain } from "../../document/edit/plain.js";
import { fieldOfText } from "../../document/edit/plain-field.js";
import type { Element, ValueProposition } from "../../model/canvas.js";
import type { CanvasEdit, PlainValue } from "../../model/finding.js";
import { isTold } from "../../model/offer.js";
import type { CanvasPath } from "../../model/path.js";
import { type InterviewState, type Known, known } from "../state.js";
import { idFor } from "./ids.js";
import { type Reconciled, reconcile } from "./lines.js";
import { unlinkEdits } from "./links.js";
import { isRewording, isSameName } from "./rewording.js";

/** Ids for the parts of offers: the same part of two offers is one part, with one id. */
export interface PartIds {
  /** Finds the id of a part, or makes one. */
  of(name: string): string;
  /** From now on a part goes by its new name; the old one may name another part. */
  rename(part: Known<Element>, name: string): void;
}

/** Ids for the parts of offers, unlike those that are taken. */
export function partIds(state: InterviewState, takenBefore: ReadonlySet<string>): PartIds {
  const taken = new Set(takenBefore);
  const ids = new Map<string, string>();
  for (const { name, id } of state.facts.links.elements) if (id !== undefined) ids.set(keyOf(name), id);
  return {
    of: (name) => {
      const before = ids.get(keyOf(name));
      if (before !== undefined) return before;
      const id = idFor(name, taken, "element");
      taken.add(id);
      ids.set(keyOf(name), id);
      return id;
    },
    rename: ({ id, name: old }, name) => {
      if (ids.get(keyOf(old)) === id) ids.delete(keyOf(old));
      ids.set(keyOf(name), id);
    },
  };
}

function keyOf(name: string): string {
  return foldName(name) || name;
}

/** An offer that stays, and what its line names as its parts. */
interface NamedParts {
  readonly offer: Known<ValueProposition>;
  readonly names: readonly string[];
}

/** What becomes of the parts of an offer that stays. */
interface PartsOfOffer extends Reconciled<Known<Element>> {
  readonly offer: Known<ValueProposition>;
}

/** What becomes of all parts, wherever they stand. */
export interface PartsPlan {
  readonly offers: readonly PartsOfOffer[];
  readonly ids: PartIds;
  /** What was told of parts where they go, for one of the places that they come to or stay at. */
  readonly told: Map<string, Plain>;
  /** Ids of the parts that no offer has any more, although it stays. */
  readonly lost: readonly string[];
  /** Ids of the parts that some offer has. */
  readonly staying: ReadonlySet<string>;
}

/** Decides what becomes of the parts of the offers. @param others names of the parts of new offers */
export function planParts(
  state: InterviewState,
  named: readonly NamedParts[],
  others: readonly string[],
  ids: PartIds,
): PartsPlan {
  const offers = named.map(({ offer, names }): PartsOfOffer => {
    const elements = offer.elements.map((element) => ({ ...element, id: element.id ?? ids.of(element.name) }));
    return { offer, ...reconciledParts(state, elements, names) };
  });
  const kept = offers.flatMap((offer) => offer.kept);
  for (const { item, name } of kept) ids.rename(item, name);
  const come = [...offers.flatMap(({ added }) => added), ...others].map(ids.of);
  const staying = new Set([...kept.map(({ item }) => item.id), ...come]);
  const gone = offers.flatMap(({ removed }) => removed);
  const goneWhole = known(state.canvas.valuePropositions)
    .filter(({ id }) => !named.some(({ offer }) => offer.id === id))
    .flatMap(({ elements }) => known(elements));
  const toldOnStay = new Set(kept.filter(({ item }) => isTold(item)).map(({ item }) => item.id));
  const told = [...gone, ...goneWhole].filter(
    (part) => isTold(part) && staying.has(part.id) && !toldOnStay.has(part.id),
  );
  return {
    offers,
    ids,
    told: new Map(told.map(({ id, path }) => [id, fieldOfText(state.source, path) ?? null])),
    lost: gone.filter(({ id }) => !staying.has(id)).map(({ id }) => id),
    staying,
  };
}

/** A part that other offers have too is not theirs any more under quite another name. */
function reconciledParts(
  { facts }: InterviewState,
  elements: readonly Known<Element>[],
  names: readonly string[],
): Reconciled<Known<Element>> {
  const { kept, added, removed } = reconcile(elements, names);
  const isShared = (id: string) =>
    facts.links.elements.some((one) => one.id === id && one.valuePropositions.length > 1);
  const isStill = ({ item, name }: (typeof kept)[number]) => !isShared(item.id) || isRewording(item.name, name);
  const others = kept.filter((one) => !isStill(one));
  return {
    kept: kept.filter(isStill),
    added: [...added, ...others.map(({ name }) => name)],
    removed: [...removed, ...others.map(({ item }) => item)],
  };
}

/** What is written where a part comes to: what was told of it where it goes, or else its name. */
export function partValue({ told, ids }: PartsPlan, name: string): PlainValue {
  const id = ids.of(name);
  const value = told.get(id);
  told.delete(id);
  return value ?? name;
}

/** Makes the parts of the offers that stay those that are named. */
export function partEdits(state: InterviewState, plan: PartsPlan): readonly CanvasEdit[] {
  return [...unlinkEdits(state, "element", plan.lost), ...plan.offers.flatMap((one) => editsOf(state, plan, one))];
}

function editsOf(state: InterviewState, plan: PartsPlan, { offer, kept, added, removed }: PartsOfOffer) {
  const path = [...offer.path, "elements"];
  if (removed.length > 0 && kept.length + added.length === 0) return [{ kind: "remove", path } as const];
  const edits = [
    ...kept.flatMap(({ item, name }) => keptEdits(state, plan, { item, name, path: placeOf(offer, item) })),
    ...added.map(
      (name): CanvasEdit => ({ kind: "set", path: [...path, plan.ids.of(name)], value: partValue(plan, name) }),
    ),
  ];
  const gone = offer.elements
    .map((one) => removed.find((part) => part.path === one.path))
    .filter((one) => one !== undefined);
  // From the end of a list, so that the indexes before stay true.
  if (edits.length === 0) return gone.toReversed().map((part): CanvasEdit => ({ kind: "remove", path: part.path }));
  return [
    ...keyed(offer, path, plan.ids),
    ...gone.map((part): CanvasEdit => ({ kind: "remove", path: placeOf(offer, part) })),
    ...edits,
  ];
}

/** Parts in a list become entries with keys, so that they can be told of. */
function keyed(offer: ValueProposition, path: CanvasPath, ids: PartIds): readonly CanvasEdit[] {
  if (offer.elements.every(hasKey)) return [];
  const entries = offer.elements.map(({ id, name }) => [id ?? ids.of(name), id === undefined ? name : null] as const);
  return [{ kind: "set", path, value: new Map(entries) }];
}

function hasKey({ path }: Element): boolean {
  return path.length === 4 && typeof path[3] === "string";
}

/** Where a part stands once all parts have keys. */
function placeOf(offer: ValueProposition, part: Known<Element>): CanvasPath {
  return hasKey(part) ? part.path : [...offer.path, "elements", part.id];
}

interface KeptPart {
  readonly item: Known<Element>;
  readonly name: string;
  readonly path: CanvasPath;
}

/** A part is called the same wherever it is told; what only names it goes by its id. */
function keptEdits(state: InterviewState, plan: PartsPlan, { item, name, path }: KeptPart): readonly CanvasEdit[] {
  const value = plan.told.get(item.id);
  plan.told.delete(item.id);
  const isSame = item.name === name || (!item.isNamed && isSameName(item.name, name));
  if (value !== undefined) return [{ kind: "set", path, value: isSame ? value : withText(value, name) }];
  if (isSame) return [];
  const told = plan.offers.flatMap(({ offer, kept }) =>
    kept.filter((one) => one.item.id === item.id && one.item.isNamed).map((one) => placeOf(offer, one.item)),
  );
  return (told.length > 0 ? told : [path]).map((at): CanvasEdit => {
    const isMap = fieldOfText(state.source, at) instanceof Map;
    return { kind: "set", path: isMap ? [...at, "text"] : at, value: name };
  });
}

function withText(value: Plain, text: string): Plain {
  return value instanceof Map ? new Map([...value, ["text", text]]) : text;
}
