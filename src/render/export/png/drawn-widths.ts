import type { Resvg, ResvgRenderOptions } from "@resvg/resvg-js";
import { escapeXml } from "../../../text/escape-xml.js";
import { latePattern } from "../../../text/late-pattern.js";
import type { Words } from "../poster/poster.js";
import { type DrawnWidth, runsApart } from "../poster/runs-apart.js";
import { isTypedSign } from "../poster/typed-sign.js";
import { element } from "../svg/xml.js";
import { isExactlyMeasured, textWidth } from "../text/measure.js";
import type { Face } from "./stand-ins.js";

const SQUARE = latePattern(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F]`);
/** Of the type, in dots. */
const SIZE = 32;
const WIDEST_SIGN = 3 * SIZE;
/** Of a cell, and what is left free in it at either side. */
const HEIGHT = 2 * SIZE;
const BEFORE = SIZE / 4;
/** Between a sign and what follows it at least, in sizes of the type. */
const GAP = 0.06;

/** Beyond it no more are drawn: what was measured for the others is rather too wide. */
const MOST_PIXELS = 16_000_000;

/**
 * How wide signs of other fonts, and words of them that something follows, are as resvg draws them: fonts differ, and none is
 * known before. All are drawn at once, as each drawing reads all fonts of the computer.
 */
export function drawnWidths(
  lines: readonly Words[],
  faceOf: (line: Words) => Face,
  Renderer: typeof Resvg,
  font: NonNullable<ResvgRenderOptions["font"]>,
): DrawnWidth {
  const drawn = new Map<string, Words>();
  for (const line of lines) {
    const parts = runsApart(line);
    for (const part of parts) if (isMeasured(part, part === parts.at(-1))) drawn.set(keyOf(part), part);
  }
  if (drawn.size === 0) return () => undefined;
  const all = [...drawn.values()];
  const widest = Math.max(WIDEST_SIGN, ...all.map(({ text, weight }) => textWidth(text, SIZE, weight)));
  const cell = Math.ceil(widest + 2 * BEFORE);
  const some = all.slice(0, Math.floor(MOST_PIXELS / (cell * HEIGHT)));
  const { pixels, width } = new Renderer(sheetOf(some, faceOf, cell), { font }).render();
  const widths = new Map(
    some.map((words, at) => {
      const drawnWide = widthIn(pixels, width, at, words.signs ? GAP : 0);
      return [keyOf(words), drawnWide && Math.max(drawnWide, squaresIn(words.text))];
    }),
  );
  return (words) => widths.get(keyOf(words));
}

/** Each letter of Chinese and Japanese takes a square, however little of it is drawn on. */
function squaresIn(text: string): number {
  return [...text].filter((letter) => SQUARE().test(letter)).length;
}

/** Nothing follows the words at the end of a line; signs there are not to be wider than their room. */
function isMeasured(part: Words, isLast: boolean): boolean {
  if (isExactlyMeasured(part.text, part.weight) || isTypedSign(part.text)) return false;
  return part.signs !== undefined || !isLast;
}

function keyOf({ text, weight, signs = "" }: Words): string {
  return `${weight} ${signs} ${text}`;
}

/** Each in a cell of its own, one below the other. */
function sheetOf(all: readonly Words[], faceOf: (line: Words) => Face, width: number): string {
  const cells = all.map((words, at) => {
    const y = at * HEIGHT + 1.5 * SIZE;
    return element("text", { x: BEFORE, y, "font-size": SIZE, ...faceOf(words) }, escapeXml(words.text));
  });
  return element("svg", { xmlns: "http://www.w3.org/2000/svg", width, height: all.length * HEIGHT }, cells.join(""));
}

/**
 * Up to the last column that is drawn on, and as much behind it as is left free before the first; undefined for nothing.
 * @param least between a sign and what follows it, in sizes of the type
 */
function widthIn(pixels: Buffer, width: number, cell: number, least: number): number | undefined {
  let [first, end] = [width, 0];
  for (let y = cell * HEIGHT; y < (cell + 1) * HEIGHT; y++)
    for (let x = 0; x < width; x++) {
      if (pixels[(y * width + x) * 4 + 3] === 0) continue;
      first = Math.min(first, x);
      end = Math.max(end, x + 1);
    }
  return end === 0 ? undefined : (end - BEFORE) / SIZE + Math.max(least, (first - BEFORE) / SIZE);
}
