import { CANVAS_SHAPE, SHAPES } from "../canvas-shape.generated.js";
import type { Shape } from "../shape.js";

/** The keys that an object at a place of a canvas may have; empty where any id is a key. */
export function knownKeys(path: readonly (string | number)[]): readonly string[] {
  return Object.keys(shapeAt(path)?.properties ?? {});
}

/** What a value at a place of a canvas must be; undefined where the format says nothing. */
export function shapeAt(path: readonly (string | number)[]): Shape | undefined {
  let shape: Shape | undefined = CANVAS_SHAPE;
  for (const key of path) shape = shape && step(merged(shape), key);
  return shape && merged(shape);
}

function step(shape: Shape, key: string | number): Shape | undefined {
  if (typeof key === "number") return shape.items ?? shape.anyOf?.map((branch) => merged(branch).items).find(Boolean);
  const own = shape.properties && Object.hasOwn(shape.properties, key) ? shape.properties[key] : undefined;
  return own ?? (shape.additionalProperties || undefined);
}

function merged(shape: Shape): Shape {
  if (shape.$ref === undefined) return shape;
  const known = MERGED.get(shape);
  if (known) return known;
  const whole = { ...SHAPES[shape.$ref], ...shape };
  MERGED.set(shape, whole);
  return whole;
}

/** A file may ask tens of thousands of times, of few shapes. */
const MERGED = new WeakMap<Shape, Shape>();
