import { problemTogether } from "../../interview/readers/field-checks.js";
import { type Counting, figureReader, isFigurePlace } from "../../interview/readers/figure-places.js";
import type { PlainValue } from "../../model/finding.js";
import { asciiFigures } from "../../text/ascii-figures.js";
import { choiceHint, closestHint } from "../../text/meant.js";
import { splitAtMarks } from "../../text/split-at-marks.js";
import { CliError } from "../errors.js";
import type { Shape } from "./shape.js";

/** Where a value goes. */
export interface ValuePlace {
  /** As it was typed: `--price`. */
  readonly flag: string;
  /** Block and key: `revenue_streams.price`. */
  readonly place: string;
  /** What the canvas counts in. */
  readonly counting: Counting;
  /** Takes the currency that an amount names, where the canvas has none. */
  noteCurrency(code: string): void;
}

/**
 * Reads what was given for a field: `a,b` or the flag twice for several, `4000-9000` for a range, `key=value,key=value` for
 * what has keys. Throws CliError, naming the flag, when it cannot be read.
 */
export function parseValue(shape: Shape, given: readonly string[], at: ValuePlace): PlainValue {
  switch (shape.kind) {
    case "list":
      return oneOrMany(given.flatMap(splitList), (text) => parseOne(shape.of, text, at));
    case "map":
      return parseMap(shape, given.flatMap(splitPairs), at);
    case "record":
      return parseRecord(shape, given.flatMap(splitPairs), at);
    default:
      return parseOne(shape, onlyOne(given, at.flag), at);
  }
}

function onlyOne(given: readonly string[], flag: string): string {
  const [first = "", ...more] = given;
  if (more.length > 0) throw new CliError(`${flag} takes one value, and is there ${given.length} times`);
  return first;
}

function parseOne(shape: Shape, text: string, at: ValuePlace): PlainValue {
  const { flag } = at;
  switch (shape.kind) {
    case "text":
      return text;
    case "yes-no":
      return parseChoice(["yes", "no", "true", "false"], text, flag).match(/^[yt]/) !== null;
    case "number":
      return numberIn(text, flag);
    case "figure":
      return parseFigureOf(text, at);
    case "choice":
      return parseChoice(shape.options, text, flag, shape.variants);
    case "list":
      return oneOrMany(text.split("+"), (part) => parseOne(shape.of, part.trim(), at));
    case "map":
    case "record":
      throw wrong(flag, `"${text}" cannot be read`);
  }
}

function numberIn(text: string, flag: string): number {
  const figures = asciiFigures(text);
  if (figures.trim() === "" || Number.isNaN(Number(figures))) throw wrong(flag, `"${text}" is not a number`);
  return Number(figures);
}

function parseFigureOf(text: string, { flag, place, counting, noteCurrency }: ValuePlace): PlainValue {
  if (!isFigurePlace(place)) throw wrong(flag, `"${text}" cannot be read`);
  const reading = figureReader(place, counting).read(text);
  if ("problem" in reading) throw wrong(flag, reading.problem);
  if (reading.currency !== undefined) noteCurrency(reading.currency);
  return reading.value;
}

function parseChoice(
  options: readonly string[],
  text: string,
  flag: string,
  variants: Readonly<Record<string, string>> = {},
): string {
  const folded = text.trim().toLowerCase().replaceAll(" ", "-");
  const meant = Object.hasOwn(variants, folded) ? variants[folded] : folded;
  const chosen = options.find((option) => option === meant);
  if (chosen !== undefined) return chosen;
  throw wrong(flag, `"${text}" is none of its values`, closestHint(text, options) ?? choiceHint(options));
}

/** Keys alone make a list where the format has one. */
function parseMap(shape: Shape & { kind: "map" }, pairs: readonly string[], at: ValuePlace): PlainValue {
  const { of } = shape;
  if (of && !pairs.some((pair) => pair.includes("="))) {
    return oneOrMany(
      pairs.flatMap((pair) => splitAtMarks(pair, ",")),
      (text) => parseOne(of, text, at),
    );
  }
  const entries = pairs.map((pair): readonly [string, PlainValue] => {
    const [key, value] = keyAndValue(pair, at.flag);
    return [key, parseOne(shape.value, value, at)];
  });
  return eachOnce(entries, at.flag);
}

function parseRecord({ fields }: Shape & { kind: "record" }, pairs: readonly string[], at: ValuePlace): PlainValue {
  const { flag, place } = at;
  const told = pairs.map((pair) => {
    const [given, text] = keyAndValue(pair, flag);
    return [parseChoice(Object.keys(fields), given.replaceAll("-", "_"), flag), text] as const;
  });
  const texts = eachOnce(told, flag);
  const entries = [...texts].map(([key, text]): readonly [string, PlainValue] => {
    const shape = fields[key];
    if (shape === undefined) throw wrong(flag, `"${key}" cannot be given`);
    return [key, parseOne(shape, text, { ...at, place: `${place}.${key}` })];
  });
  const problem = problemTogether(place, texts);
  if (problem !== undefined) throw wrong(flag, problem);
  return new Map(entries);
}

/** Of two values for one key, one would be lost. */
function eachOnce<V>(entries: readonly (readonly [string, V])[], flag: string): Map<string, V> {
  const keys = entries.map(([key]) => key);
  const twice = keys.find((key, at) => keys.indexOf(key) < at);
  if (twice !== undefined) throw wrong(flag, `"${twice}" is given twice`);
  return new Map(entries);
}

function keyAndValue(pair: string, flag: string): readonly [string, string] {
  const at = pair.indexOf("=");
  if (at > 0) return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  throw wrong(flag, `"${pair}" has no value`, `write key=value, with commas between several: ${flag} a=1,b=2`);
}

function oneOrMany(texts: readonly string[], read: (text: string) => PlainValue): PlainValue {
  const values = texts.map(read);
  const [only] = values;
  return only !== undefined && values.length === 1 ? only : values;
}

/** Ids and words to choose from: no comma is a part of one. */
function splitList(text: string): readonly string[] {
  return text.split(",").flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
}

/** A comma only ends a pair where another begins: `customers=900,000` is one. */
function splitPairs(text: string): readonly string[] {
  return text.split(/,(?=[^,=]+=)/).flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
}

function wrong(flag: string, problem: string, hint?: string): CliError {
  return new CliError(`${flag}: ${problem}`, hint);
}
