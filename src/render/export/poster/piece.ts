import { harmless } from "../../../text/harmless.js";
import { onOneLine } from "../../../text/one-line.js";
import { SPACES, wrapText } from "../../../text/wrap.js";
import { isRightToLeft } from "../text/direction.js";
import { textWidth, type Weight, WIDEST_LETTER } from "../text/measure.js";
import type { Sign, Words } from "./poster.js";
import type { Ink } from "./theme.js";

/** Something drawn, measured from its own top left corner. */
export interface Piece {
  readonly words: readonly Words[];
  readonly signs: readonly Sign[];
  readonly height: number;
}

export interface Type {
  readonly size: number;
  readonly weight: Weight;
  readonly ink: Ink;
  /** In the words of the author, and so in their language. */
  readonly isOwn?: true;
}

/** Lines are this far apart, in sizes of the type. */
export const LEADING = 1.27;
/** From the top of a line to where its letters stand. */
export const ASCENT = 0.95;

/**
 * A paragraph of someone's words, made harmless, broken into lines, in its own direction.
 * @param taken what else stands on the first line, at its left and its right end
 * @param hanging how much further in the other lines begin than they could
 */
export function paragraph(text: string, type: Type, width: number, taken = { left: 0, right: 0 }, hanging = 0): Piece {
  const { size, weight } = type;
  const isRtl = isRightToLeft(text);
  const measure = (part: string) => textWidth(part, size, weight);
  const firstWidth = width - taken.left - taken.right;
  const lines = wrapText(harmless(onOneLine(text)), width - hanging, firstWidth, measure, "-");
  const words = lines.map((line, at): Words => {
    const [left, right] = at === 0 ? [taken.left, width - taken.right] : [hanging, width - hanging];
    return {
      text: line,
      x: isRtl ? right : left,
      y: (at * LEADING + ASCENT) * size,
      ...type,
      width: measure(line),
      isRightToLeft: isRtl,
    };
  });
  return { words: words.filter((line) => line.text !== ""), signs: [], height: lines.length * LEADING * size };
}

/**
 * How many lines a paragraph takes at the very least, found without breaking it: as many as its words fill when no line has
 * room left. A letter wider than the line stands on one of its own.
 */
export function leastLines(text: string, { size, weight }: Omit<Type, "ink">, width: number): number {
  const whole = wordsOnOneLine(text);
  const space = textWidth(" ", size, weight);
  const room = Math.max(width, WIDEST_LETTER * size);
  return Math.max(1, Math.ceil((textWidth(whole, size, weight) + space) / (room + space) - HAIR));
}

/** A text is asked about once for each size and width that may be. */
function wordsOnOneLine(text: string): string {
  const known = ON_ONE_LINE.get(text);
  if (known !== undefined) return known;
  const whole = harmless(onOneLine(text)).split(SPACES).filter(Boolean).join(" ");
  if (ON_ONE_LINE.size >= MOST_TEXTS) ON_ONE_LINE.clear();
  ON_ONE_LINE.set(text, whole);
  return whole;
}

const ON_ONE_LINE = new Map<string, string>();
const MOST_TEXTS = 20_000;

/** More than sums of the same fractions in another order differ. */
const HAIR = 1e-6;

/** The same at another place. */
export function moved<T extends Words | Sign>(things: readonly T[], dx: number, dy: number): readonly T[] {
  if (dx === 0 && dy === 0) return things;
  return things.map((thing) => ({ ...thing, x: thing.x + dx, y: thing.y + dy }));
}

/** Pieces below each other. */
export function stacked(pieces: readonly Piece[], gap = 0): Piece {
  let y = 0;
  const words: Words[] = [];
  const signs: Sign[] = [];
  for (const piece of pieces) {
    words.push(...moved(piece.words, 0, y));
    signs.push(...moved(piece.signs, 0, y));
    y += piece.height + gap;
  }
  return { words, signs, height: Math.max(0, y - gap) };
}

/** The same seen in a mirror of a width, for text that is read from right to left; the letters stay as they are. */
export function mirrored(piece: Piece, width: number): Piece {
  return {
    ...piece,
    words: piece.words.map((line) => (line.isRightToLeft ? line : { ...line, x: width - line.x - line.width })),
    signs: piece.signs.map((sign) => ({ ...sign, x: width - sign.x })),
  };
}

/** Pieces in one place, as high as the highest. */
export function overlaid(pieces: readonly Piece[]): Piece {
  const words: Words[] = [];
  const signs: Sign[] = [];
  let height = 0;
  for (const piece of pieces) {
    words.push(...piece.words);
    signs.push(...piece.signs);
    height = Math.max(height, piece.height);
  }
  return { words, signs, height };
}
