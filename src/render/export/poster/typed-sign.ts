import type { Shape, Sign, Words } from "./poster.js";
import { ASIDE } from "./runs-apart.js";
import { MIDDLE, SIGN } from "./tokens.js";

/** Signs that the sheet draws itself, as an author may type them. */
const SHAPES = new Map<string, readonly [Shape, isHollow: boolean]>([
  ["✓", ["check", false]],
  ["✔", ["check", false]],
  ["✗", ["cross", false]],
  ["✘", ["cross", false]],
  ["✕", ["cross", false]],
  ["✖", ["cross", false]],
  ["★", ["star", false]],
  ["☆", ["star", true]],
  ["◆", ["diamond", false]],
  ["◇", ["diamond", true]],
  ["△", ["up", true]],
  ["▽", ["down", true]],
  ["✚", ["plus", false]],
]);

/** True for a sign that no font needs to hold. */
export function isTypedSign(text: string): boolean {
  return SHAPES.has(text);
}

/** A typed sign as it is drawn in the middle of its room; undefined for all other text. */
export function typedSign({ text, x, y, size, width, ink }: Words): Sign | undefined {
  const look = SHAPES.get(text);
  if (look === undefined) return undefined;
  const [shape, isHollow] = look;
  return {
    shape,
    isHollow,
    colour: undefined,
    ink,
    x: x - ASIDE * size + width / 2,
    y: y - MIDDLE * size,
    size: size * SIGN,
  };
}
