import { foldName } from "../../analysis/fold.js";
import type { ValueProposition } from "../../model/canvas.js";
import { piecesBetween } from "../../text/split-at-marks.js";
import { type InterviewState, type Known, known } from "../state.js";

/** An offer as one line says it. */
export interface OfferLine {
  readonly name: string;
  readonly parts: readonly string[];
}

/** The offers, with their parts called as they are called where they are told. */
export function offersAsTold({ canvas, facts }: InterviewState): readonly Known<ValueProposition>[] {
  const names = new Map(facts.links.elements.map(({ id, name }) => [id, name]));
  return known(canvas.valuePropositions).map((offer) => ({
    ...offer,
    elements: offer.elements.map((element) => ({
      ...element,
      name: (element.isNamed ? undefined : names.get(element.id)) ?? element.name,
    })),
  }));
}

/** An offer as a line: its name, and after a colon its parts. */
export function lineOf(offer: ValueProposition): string {
  const parts = offer.elements.map((element) => element.name).join(", ");
  return parts === "" ? offer.name : `${offer.name}: ${parts}`;
}

/**
 * Reads a line. The colon of a time or an address is no mark: a space has to follow. Names that the canvas has already are
 * known again, whatever marks are in them.
 */
export function readLine(line: string, offers: readonly ValueProposition[]): OfferLine {
  const same = offers.find((offer) => lineOf(offer) === line);
  if (same) return { name: same.name, parts: same.elements.map(({ name }) => name) };
  const [name, rest] = nameAndRest(line, offers);
  const known = offers.flatMap(({ elements }) => elements.map((element) => element.name));
  const parts = partsIn(rest, new Set(known.filter((part) => /[,;]/.test(part))));
  const unique = new Map(parts.map((part) => [foldName(part) || part, part]));
  return { name, parts: [...unique.values()] };
}

function nameAndRest(line: string, offers: readonly ValueProposition[]): readonly [name: string, rest: string] {
  const marked = offers.map(({ name }) => name).filter((name) => name.includes(": "));
  const known = marked.find((name) => line === name || line.startsWith(`${name}: `));
  if (known !== undefined) return [known, line.slice(known.length + 1)];
  const [, name, rest] = /^([^:]+):\s(.*)$/.exec(line) ?? [];
  return name === undefined || rest === undefined ? [line.replace(/:$/, "").trim(), ""] : [name.trim(), rest];
}

/** What stands between commas; commas within a part that is known are no marks. */
function partsIn(text: string, known: ReadonlySet<string>): readonly string[] {
  const pieces = piecesBetween(text, ",;");
  const parts: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    let end = at + 1;
    for (let longer = at + 3; longer <= pieces.length && known.size > 0; longer += 2)
      if (known.has(pieces.slice(at, longer).join("").trim())) end = longer;
    parts.push(pieces.slice(at, end).join("").trim());
    at = end + 1;
  }
  return parts.filter((part) => part !== "");
}
