import type { Resvg, ResvgRenderOptions } from "@resvg/resvg-js";
import { escapeXml } from "../../../text/escape-xml.js";
import { graphemes } from "../../../text/graphemes.js";
import { latePattern } from "../../../text/late-pattern.js";
import { isPlain } from "../../../text/plain.js";
import { withoutPresentation } from "../../../text/presentation.js";
import type { Poster } from "../poster/poster.js";
import { withLines } from "../poster/with-lines.js";
import { element } from "../svg/xml.js";
import { textWidth } from "../text/measure.js";
import { FACES, type Face, type Unheld } from "./stand-ins.js";

/** The last character for private use: no font holds it, so it is drawn as the box that stands for what is missing. */
const MISSING = "\u{10FFFD}";
/** Stands for a sign that no font holds. Our fonts hold it. */
const BOX = "\u25A1";
/** What joins signs and chooses among them: not drawn itself, and escaped where it stands alone. */
const IGNORABLE = latePattern(String.raw`\p{Default_Ignorable_Code_Point}`);
const SPACE = latePattern(String.raw`[\p{Z}\p{M}]`);
const CELL = 32;
const COLUMNS = 64;

/**
 * The characters that are found by no font with a face: drawn one by one, they look like the box for what is missing; or like
 * nothing, as with fonts of coloured pictures, which resvg does not draw.
 */
export function unheldOf(
  all: readonly string[],
  Renderer: typeof Resvg,
  font: NonNullable<ResvgRenderOptions["font"]>,
): Unheld {
  const characters = all.filter((character) => !IGNORABLE().test(character));
  if (characters.length === 0) return { regular: new Set(), bold: new Set(), any: new Set() };
  const drawn = [MISSING, ...characters];
  const sheet = sheetOf(Object.values(FACES).flatMap((face) => drawn.map((character) => [character, face] as const)));
  const { pixels, width } = new Renderer(sheet, { font }).render();
  const copy = Buffer.from(pixels);
  const unheldBy = (face: keyof Unheld): ReadonlySet<string> => {
    const first = Object.keys(FACES).indexOf(face) * drawn.length;
    const box = cellOf(copy, width, first);
    return new Set(
      characters.filter((character, at) => {
        const cell = cellOf(copy, width, first + at + 1);
        return cell.equals(box) || (isEmpty(cell) && !SPACE().test(character));
      }),
    );
  };
  return { regular: unheldBy("regular"), bold: unheldBy("bold"), any: unheldBy("any") };
}

/** The characters for which a box has to stand. */
export function boxedOf({ regular, bold, any }: Unheld): readonly string[] {
  return [...any].filter((character) => regular.has(character) && bold.has(character));
}

/** The poster with one box for each sign that lacks a character: a box per character would be wider than what was measured. */
export function withBoxes(poster: Poster, boxed: readonly string[]): Poster {
  const isBoxed = new Set(boxed);
  const drawn = (sign: string) =>
    [...sign].some((character) => isBoxed.has(character)) ? BOX : withoutPresentation(sign);
  return withLines(poster, (line) => {
    const text = isPlain(line.text) ? line.text : graphemes(line.text).map(drawn).join("");
    return [text === line.text ? line : { ...line, text, width: textWidth(text, line.size, line.weight) }];
  });
}

/** Every character in a cell of its own. */
function sheetOf(characters: readonly (readonly [string, Face])[]): string {
  const cells = characters.map(([character, face], at) => {
    const [x, y] = [(at % COLUMNS) * CELL, Math.floor(at / COLUMNS) * CELL];
    return element("text", { x: x + 4, y: y + 24, "font-size": 16, ...face }, escapeXml(character));
  });
  const size = { width: COLUMNS * CELL, height: Math.ceil(characters.length / COLUMNS) * CELL };
  return element("svg", { xmlns: "http://www.w3.org/2000/svg", ...size }, cells.join(""));
}

function isEmpty(cell: Buffer): boolean {
  return cell.every((dot) => dot === 0);
}

function cellOf(pixels: Buffer, width: number, at: number): Buffer {
  const [left, top] = [(at % COLUMNS) * CELL, Math.floor(at / COLUMNS) * CELL];
  const rows = Array.from({ length: CELL }, (_, y) => {
    const start = ((top + y) * width + left) * 4;
    return pixels.subarray(start, start + CELL * 4);
  });
  return Buffer.concat(rows);
}
