import type { Element } from "../../model/canvas.js";
import type { CanvasEdit, PlainValue } from "../../model/finding.js";
import { isTold } from "../../model/offer.js";
import type { CanvasPath } from "../../model/path.js";
import type { Facts } from "../facts.js";
import type { OfferElement } from "../targets.js";
import { dropUses } from "./drop-uses.js";
import { partsOf, type Thing } from "./thing.js";
import { isWithin, names, type Use, usesOf } from "./use.js";

/**
 * What would name nothing if things went: the links to them, and to the parts that only these offers have.
 * @param staying ids of parts that come to another offer
 */
export function danglingUses(
  things: readonly Thing[],
  facts: Facts,
  staying: ReadonlySet<string> = NONE,
): readonly Use[] {
  const goes = [...things, ...ownParts(things, facts).filter(({ id }) => id === undefined || !staying.has(id))];
  return usesOf(facts).filter((use) => goes.some((each) => names(use, each)) && !isWithinAny(use.path, things));
}

const NONE: ReadonlySet<string> = new Set();

/** Takes things out of the canvas, and the links that would name nothing. @param staying see `danglingUses` */
export function removeEdits(things: readonly Thing[], facts: Facts, staying = NONE): readonly CanvasEdit[] {
  return [
    ...dropUses(danglingUses(things, facts, staying), usesOf(facts)),
    ...toldElsewhere(things, facts),
    ...things.flatMap((thing) => placesThatGo(thing, facts)),
  ];
}

function isWithinAny(path: CanvasPath, things: readonly Thing[]): boolean {
  return things.some(({ places }) => places.some((place) => isWithin(path, place)));
}

/** The elements of value propositions that no other one has. */
function ownParts(things: readonly Thing[], facts: Facts): readonly Pick<Thing, "kind" | "id">[] {
  return elementsOf(things, facts)
    .filter(({ valuePropositions }) => valuePropositions.every(({ path }) => isWithinAny(path, things)))
    .map(({ id }) => ({ kind: "element", id }));
}

function elementsOf(things: readonly Thing[], { canvas, links }: Facts): readonly OfferElement[] {
  const offers = things.filter(({ kind }) => kind === "value_propositions").flatMap(({ places }) => places);
  const gone = canvas.valuePropositions.filter(({ path }) => offers.includes(path));
  return [...new Set(gone.flatMap((offer) => links.elementsOf(offer)))];
}

/** What an offer tells of an element that others only name is told by the first of those from now on. */
function toldElsewhere(things: readonly Thing[], facts: Facts): readonly CanvasEdit[] {
  return elementsOf(things, facts).flatMap(({ declarations }): CanvasEdit[] => {
    const isGoing = ({ path }: Element) => isWithinAny(path, things);
    const [told] = declarations.filter(isTold);
    const heir = declarations.find((each) => !isGoing(each) && typeof each.path.at(-1) === "string");
    if (!told || !isGoing(told) || !heir || declarations.some((each) => !isGoing(each) && isTold(each))) return [];
    return [{ kind: "set", path: heir.path, value: writtenAnew(told) }];
  });
}

function writtenAnew({ isNamed, name, addresses, value, state }: Element): PlainValue {
  const facts: [string, PlainValue][] = [
    ...(isNamed ? [["text", name] as [string, PlainValue]] : []),
    ...(addresses ? [["addresses", addresses.map(({ to }) => to)] as [string, PlainValue]] : []),
    ...(value.length > 0 ? [["value", [...value]] as [string, PlainValue]] : []),
    ...(state === "planned" ? [["state", state] as [string, PlainValue]] : []),
  ];
  return facts.length === 1 && isNamed ? name : new Map(facts);
}

/** From the end, so that the indexes before stay true; a list or map of parts that would be empty goes whole. */
function placesThatGo({ kind, partOf, places }: Thing, facts: Facts): readonly CanvasEdit[] {
  const { canvas } = facts;
  if (partOf !== undefined) {
    const isOnly = partsOf(facts).filter((each) => each.kind === kind && each.partOf === partOf).length === 1;
    return places.map((path): CanvasEdit => ({ kind: "remove", path: isOnly ? path.slice(0, -1) : path }));
  }
  if (kind !== "element") return places.map((path): CanvasEdit => ({ kind: "remove", path })).reverse();
  const counts = new Map(canvas.valuePropositions.map((vp) => [vp.path.join("\n"), vp.elements.length]));
  const gone = places.map((path): CanvasPath => {
    const isOnly = counts.get(path.slice(0, 2).join("\n")) === 1;
    return isOnly ? path.slice(0, 3) : path;
  });
  return gone.map((path): CanvasEdit => ({ kind: "remove", path })).reverse();
}
