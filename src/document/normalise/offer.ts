import type { Alternative, Element, ValueClaim, ValueProposition } from "../../model/canvas.js";
import { isItemId } from "../../model/item-id.js";
import type { CanvasPath } from "../../model/path.js";
import { readableId } from "../../model/readable-id.js";
import { composed } from "../../text/composed.js";
import { onOneLine } from "../../text/one-line.js";
import type { ValueProposition as ValuePropositionInFile } from "../canvas-file.generated.js";
import { entriesInOrder } from "../source-tree.js";
import { asList, baseOf, type EntryInFile, figureAt, linksAt, standard } from "./parts.js";

export type ValuePropositionFacts = Exclude<ValuePropositionInFile, string | null>;

/** A value proposition in its strict form. */
export function valuePropositionOf(entry: EntryInFile<ValuePropositionFacts>): ValueProposition {
  const facts = entry.facts ?? {};
  return {
    for: linksAt(facts.for, entry.path, "for"),
    elements: elementsOf(facts.elements, entry.path, "elements"),
    addresses: linksAt(facts.addresses, entry.path, "addresses"),
    claim: claimOf(facts.claim, entry.path, "claim"),
    betterThan: alternativeOf(facts.better_than, entry.path, "better_than"),
    value: asList(facts.value).map((kind) => standard(kind)),
    ...baseOf("value_propositions", entry),
  };
}

const PLAIN_ELEMENT = { addresses: undefined, value: [], state: "current" } as const;

function elementsOf(given: ValuePropositionFacts["elements"], parent: CanvasPath, key: string): readonly Element[] {
  if (given === undefined) return [];
  const path = [...parent, key];
  if (typeof given === "string") return [listedElement(given, path)];
  if (Array.isArray(given))
    return given.flatMap((text, index) => (text === undefined ? [] : [listedElement(text, [...path, index])]));
  return entriesInOrder(given).map(([written, value]): Element => {
    const id = composed(written);
    const here = [...path, written];
    const base = { id, key: id, path: here };
    if (value === null) return { name: readableId(id), isNamed: false, ...base, ...PLAIN_ELEMENT };
    if (typeof value === "string") return { name: onOneLine(value.trim()), isNamed: true, ...base, ...PLAIN_ELEMENT };
    return {
      name: onOneLine(value.text?.trim() ?? readableId(id)),
      isNamed: value.text !== undefined,
      ...base,
      addresses: linksAt(value.addresses, here, "addresses"),
      value: asList(value.value).map((kind) => standard(kind)),
      state: value.state ?? "current",
    };
  });
}

/** An entry of a list of elements: an id where it reads as one, else a text that nothing can refer to. */
function listedElement(entry: string, path: CanvasPath): Element {
  const text = composed(entry.trim());
  const isId = isItemId(text);
  return {
    id: isId ? text : undefined,
    key: text,
    name: isId ? readableId(text) : onOneLine(text),
    isNamed: !isId,
    path,
    ...PLAIN_ELEMENT,
  };
}

function claimOf(given: ValuePropositionFacts["claim"], parent: CanvasPath, key: string): ValueClaim | undefined {
  if (given === undefined) return undefined;
  const path = [...parent, key];
  if (typeof given === "string") return { kind: undefined, amount: undefined, unit: undefined, text: given, path };
  return {
    kind: given.kind,
    amount: figureAt(given.amount, path, "amount"),
    unit: given.unit,
    text: given.text,
    path,
  };
}

function alternativeOf(
  given: ValuePropositionFacts["better_than"],
  parent: CanvasPath,
  key: string,
): Alternative | undefined {
  if (given === undefined) return undefined;
  const path = [...parent, key];
  if (typeof given === "string")
    return { alternative: given, how: undefined, price: undefined, adds: undefined, saves: undefined, path };
  return {
    alternative: given.alternative,
    how: given.how,
    price: figureAt(given.price, path, "price"),
    adds: figureAt(given.adds, path, "adds"),
    saves: figureAt(given.saves, path, "saves"),
    path,
  };
}
