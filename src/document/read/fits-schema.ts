import { CANVAS_SHAPE, SHAPES } from "../canvas-shape.generated.js";
import type { Pattern, Shape } from "../shape.js";
import type { PlainMap, PlainTree } from "../source-tree.js";

/**
 * True when the schema has nothing against a value. The verdict is ajv's (tests/document/read/fits-schema compares them); its
 * compiled code takes ten times as long to load as this takes to load and run, and explains what is wrong: so it is loaded
 * for files in which something is.
 */
export function fitsSchema(value: PlainTree): boolean {
  return fits(CANVAS_SHAPE, value);
}

/** True when a value is what a part of the schema asks for. */
export function fits(shape: Shape, value: PlainTree): boolean {
  return (
    (shape.$ref === undefined || fits(SHAPES[shape.$ref] ?? {}, value)) &&
    (shape.type === undefined || hasType(shape.type, value)) &&
    (shape.enum === undefined || shape.enum.includes(value)) &&
    (shape.not === undefined || shape.not.const !== value) &&
    (shape.anyOf === undefined || fitsOneOf(shape.anyOf, value)) &&
    fitsInside(shape, value)
  );
}

// Loops, not `some` and `every`: this looks at every value of every file, and a function made for each costs more than the look.
function fitsOneOf(shapes: readonly Shape[], value: PlainTree): boolean {
  for (const shape of shapes) if (fits(shape, value)) return true;
  return false;
}

/** Words that speak of texts leave numbers alone, and so on. */
function fitsInside(shape: Shape, value: PlainTree): boolean {
  if (typeof value === "string") return fitsText(shape, value);
  if (typeof value === "number") return fitsNumber(shape, value);
  if (typeof value !== "object" || value === null) return true;
  if (!Array.isArray(value)) return fitsMap(shape, value);
  const { items } = shape;
  if (items !== undefined) for (const item of value) if (!fits(items, item)) return false;
  return true;
}

function hasType(type: string | readonly string[], value: PlainTree): boolean {
  if (typeof type === "string") return isA(type, value);
  for (const one of type) if (isA(one, value)) return true;
  return false;
}

function isA(type: string, value: PlainTree): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "number":
      return Number.isFinite(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function fitsText({ minLength = 0, pattern }: Shape, text: string): boolean {
  if (minLength > 0 && (text.length < minLength || (minLength > 1 && [...text].length < minLength))) return false;
  return pattern === undefined || matches(pattern, text);
}

function matches({ ascii, whole }: Pattern, text: string): boolean {
  return compiled(ascii).test(text) || (whole !== undefined && compiled(whole).test(text));
}

const COMPILED = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  const known = COMPILED.get(pattern);
  if (known) return known;
  const made = new RegExp(pattern, "u");
  COMPILED.set(pattern, made);
  return made;
}

function fitsNumber({ minimum, maximum }: Shape, value: number): boolean {
  return (minimum === undefined || value >= minimum) && (maximum === undefined || value <= maximum);
}

function fitsMap(shape: Shape, map: PlainMap): boolean {
  for (const key of shape.required ?? NONE) if (!Object.hasOwn(map, key)) return false;
  let count = 0;
  for (const key in map) {
    count++;
    if (!fitsEntry(shape, key, map[key] ?? null)) return false;
  }
  return count >= (shape.minProperties ?? 0);
}

const NONE: readonly string[] = [];

function fitsEntry(shape: Shape, key: string, value: PlainTree): boolean {
  if (shape.propertyNames !== undefined && !fits(shape.propertyNames, key)) return false;
  const own =
    shape.properties !== undefined && Object.hasOwn(shape.properties, key) ? shape.properties[key] : undefined;
  if (own !== undefined) return fits(own, value);
  if (shape.takesExtensions === true && key.startsWith("x-")) return true;
  const others = shape.additionalProperties;
  return others === undefined || (others !== false && fits(others, value));
}
