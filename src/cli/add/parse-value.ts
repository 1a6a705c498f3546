import { isNoFigure, parseFigure } from "../../interview/readers/parse-figure.js";
import { figureValue } from "../../model/figure-value.js";
import type { PlainValue } from "../../model/finding.js";
import { closestWords } from "../../text/closest-words.js";
import { harmless } from "../../text/harmless.js";
import { CliError } from "../errors.js";
import type { Shape } from "./shape.js";

/**
 * Reads what was given for a field: `a,b` or the flag twice for several, `4000-9000` for a range, `key=value,key=value` for
 * what has keys. Throws CliError, naming the flag, when it cannot be read.
 */
export function parseValue(shape: Shape, given: readonly string[], flag: string): PlainValue {
  switch (shape.kind) {
    case "list":
      return oneOrMany(given.flatMap(splitList), (text) => parseOne(shape.of, text, flag));
    case "map":
      return parseMap(shape, given.flatMap(splitPairs), flag);
    case "record":
      return parseRecord(shape, given.flatMap(splitPairs), flag);
    default:
      return parseOne(shape, onlyOne(given, flag), flag);
  }
}

function onlyOne(given: readonly string[], flag: string): string {
  const [first = "", ...more] = given;
  if (more.length > 0) throw new CliError(`${flag} takes one value, and is there ${given.length} times`);
  return first;
}

function parseOne(shape: Shape, text: string, flag: string): PlainValue {
  switch (shape.kind) {
    case "text":
      return text;
    case "yes-no":
      return parseChoice(["yes", "no", "true", "false"], text, flag).match(/^[yt]/) !== null;
    case "number":
      if (text.trim() === "" || Number.isNaN(Number(text))) throw wrong(flag, `"${text}" is not a number`);
      return Number(text);
    case "figure":
      return parseFigureOf(text, flag);
    case "choice":
      return parseChoice(shape.options, text, flag, shape.variants);
    case "list":
      return oneOrMany(text.split("+"), (part) => parseOne(shape.of, part.trim(), flag));
    case "map":
    case "record":
      throw wrong(flag, `"${text}" cannot be read`);
  }
}

function parseFigureOf(text: string, flag: string): PlainValue {
  const figure = parseFigure(text);
  if (isNoFigure(figure)) throw wrong(flag, figure.problem);
  return figureValue(figure);
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
  const [close] = closestWords(text, options);
  const hint = close === undefined ? `choose from ${options.join(", ")}` : `did you mean ${close}?`;
  throw wrong(flag, `"${text}" is none of its values`, hint);
}

/** Keys alone make a list where the format has one. */
function parseMap(shape: Shape & { kind: "map" }, pairs: readonly string[], flag: string): PlainValue {
  const { of } = shape;
  if (of && !pairs.some((pair) => pair.includes("="))) {
    return oneOrMany(pairs.flatMap(splitList), (text) => parseOne(of, text, flag));
  }
  return new Map(
    pairs.map((pair) => {
      const [key, value] = keyAndValue(pair, flag);
      return [key, parseOne(shape.value, value, flag)];
    }),
  );
}

function parseRecord({ fields }: Shape & { kind: "record" }, pairs: readonly string[], flag: string): PlainValue {
  const entries = pairs.map((pair): readonly [string, PlainValue] => {
    const [given, value] = keyAndValue(pair, flag);
    const key = parseChoice(Object.keys(fields), given.replaceAll("-", "_"), flag);
    const shape = fields[key];
    if (shape === undefined) throw wrong(flag, `"${given}" cannot be given`);
    return [key, parseOne(shape, value, flag)];
  });
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

function splitList(text: string): readonly string[] {
  return text.split(",").flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
}

/** A comma only ends a pair where another begins: `customers=900,000` is one. */
function splitPairs(text: string): readonly string[] {
  return text.split(/,(?=[^,=]+=)/).flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
}

function wrong(flag: string, problem: string, hint?: string): CliError {
  return new CliError(`${flag}: ${harmless(problem)}`, hint);
}
