import type { Segment } from "../../../model/canvas.js";
import type { Belief } from "../../beliefs.js";
import type { Mark } from "../../palette.js";
import type { Note, Scene } from "../../scene.js";
import { textWidth } from "../text/measure.js";
import { ASCENT, LEADING, type Piece } from "./piece.js";
import type { Shape, Sign, Words } from "./poster.js";

/** A sign as it stands in a line: a shape, a number, or both. */
export interface Token {
  readonly shape: Shape | undefined;
  readonly isHollow: boolean;
  readonly colour: Mark["colour"] | undefined;
  readonly number: string;
}

const SHAPES: Readonly<Record<string, readonly [Shape, boolean]>> = {
  "●": ["circle", false],
  "▲": ["up", false],
  "■": ["square", false],
  "◆": ["diamond", false],
  "▼": ["down", false],
  "△": ["up", true],
  "□": ["square", true],
  "◇": ["diamond", true],
  "▽": ["down", true],
  "✚": ["plus", false],
};

const PLAIN = { isHollow: false, colour: undefined, number: "" } as const;

export const EVERYONE: Token = { ...PLAIN, shape: "circle", isHollow: true };
export const PRIMARY: Token = { ...PLAIN, shape: "star" };
export const NOT_SAID: Token = { ...PLAIN, shape: "dot" };
export const NOT_NOW: Token = { ...PLAIN, shape: "ring" };
export const BELIEFS: Readonly<Record<Belief, Token>> = {
  untested: { ...PLAIN, shape: "question" },
  testing: { ...PLAIN, shape: "question" },
  tested: { ...PLAIN, shape: "check" },
  refuted: { ...PLAIN, shape: "cross" },
};

/** The sign of a segment; those that are not served share one. */
export function tokenOf(segment: Segment, scene: Scene): Token {
  const mark = scene.marks.get(segment);
  if (!mark) return NOT_NOW;
  const [shape, isHollow] = SHAPES[mark.sign.charAt(0)] ?? [undefined, false];
  return { shape, isHollow, colour: mark.colour, number: shape ? mark.sign.slice(1) : mark.sign };
}

/** The signs of all whom a note serves. */
export function tokensOf({ serves }: Note, scene: Scene): readonly Token[] {
  if (serves.whom === "everyone") return [EVERYONE];
  if (serves.whom === "not-said") return [NOT_SAID];
  const served = serves.segments.filter((segment) => scene.marks.has(segment));
  const tokens = served.map((segment) => tokenOf(segment, scene));
  return served.length === serves.segments.length ? tokens : [...tokens, NOT_NOW];
}

/** How much of a line a token takes at a size of type, with the space after it. */
export function tokenWidth({ shape, number }: Token, size: number): number {
  return (
    (shape ? size * (signWidth(shape) + 0.15) : size * 0.25) +
    (number === "" ? 0 : textWidth(number, size * 0.7, "bold"))
  );
}

/** In sizes of the type; a dot needs less than the others. */
function signWidth(shape: Shape): number {
  return shape === "dot" ? 0.45 : 0.8;
}

/** Tokens in rows no wider than the width. `end` is where text may go on in the last row. */
export function tokenRows(tokens: readonly Token[], size: number, width: number): Piece & { readonly end: number } {
  const words: Words[] = [];
  const signs: Sign[] = [];
  let [x, row] = [0, 0];
  for (const token of tokens) {
    const wide = tokenWidth(token, size);
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    const drawn = drawToken(token, size, x, row * LEADING * size);
    words.push(...drawn.words);
    signs.push(...drawn.signs);
    x += wide;
  }
  const rows = tokens.length === 0 ? 0 : row + 1;
  return { words, signs, height: rows * LEADING * size, end: x + (rows > 0 ? size * 0.12 : 0) };
}

/** Of a sign, in sizes of the type it stands among. */
export const SIGN = 0.78;
/** How far its middle is above the line on which letters stand. */
export const MIDDLE = 0.35;

/** The size of the type that a sign stands among. */
export function typeOf({ size }: Pick<Sign, "size">): number {
  return size / SIGN;
}

/** The line on which letters beside a sign stand. */
export function baselineOf(sign: Pick<Sign, "y" | "size">): number {
  return sign.y + MIDDLE * typeOf(sign);
}

function drawToken(
  { shape, isHollow, colour, number }: Token,
  size: number,
  x: number,
  y: number,
): Omit<Piece, "height"> {
  const wide = shape ? size * signWidth(shape) : 0;
  const middle = y + (ASCENT - MIDDLE) * size;
  const sign = shape && { shape, isHollow, colour, x: x + wide / 2, y: middle, size: size * SIGN };
  const digits: Words = {
    text: number,
    x: x + wide,
    y: y + ASCENT * size,
    size: size * 0.7,
    weight: "bold",
    ink: "text",
    width: textWidth(number, size * 0.7, "bold"),
    isRightToLeft: false,
  };
  return { words: number === "" ? [] : [digits], signs: sign ? [sign] : [] };
}

const LETTERS: Readonly<Record<Shape, string>> = {
  circle: "●",
  up: "▲",
  square: "■",
  diamond: "◆",
  down: "▼",
  plus: "✚",
  star: "★",
  question: "?",
  check: "✓",
  cross: "✗",
  ring: "◌",
  dot: "·",
};

const HOLLOW: Readonly<Partial<Record<Shape, string>>> = { circle: "○", up: "△", square: "□", diamond: "◇", down: "▽" };

type Typed = Pick<Token, "shape" | "isHollow"> & Partial<Pick<Token, "number">>;

/** A sign as text, where pictures have to be typed. */
export function tokenText({ shape, isHollow, number = "" }: Typed): string {
  if (shape === undefined) return number;
  return ((isHollow ? HOLLOW[shape] : undefined) ?? LETTERS[shape]) + number;
}
