import type { Resvg, ResvgRenderOptions } from "@resvg/resvg-js";
import { escapeXml } from "../../../text/escape-xml.js";
import { graphemes } from "../../../text/graphemes.js";
import type { Words } from "../poster/poster.js";
import { type DrawnWidth, signsApart } from "../poster/signs-apart.js";
import { element } from "../svg/xml.js";
import { isExactlyMeasured } from "../text/measure.js";
import type { Face } from "./stand-ins.js";

/** Of the type, in dots; a cell holds a sign that is three times as wide. */
const SIZE = 32;
const CELL = { width: 3.5 * SIZE, height: 2 * SIZE } as const;
const BEFORE = SIZE / 4;
/** Between a sign and what follows it at least, in sizes of the type. */
const GAP = 0.06;

/**
 * How wide each sign of another font is as resvg draws it: fonts differ, and none is known before. All are drawn at once, as
 * each drawing reads all fonts of the computer.
 */
export function drawnSigns(
  lines: readonly Words[],
  faceOf: (line: Words) => Face,
  Renderer: typeof Resvg,
  font: NonNullable<ResvgRenderOptions["font"]>,
): DrawnWidth {
  const signs = new Map<string, Words>();
  for (const part of lines.flatMap((line) => signsApart(line))) if (isOfAnotherFont(part)) signs.set(keyOf(part), part);
  if (signs.size === 0) return () => undefined;
  const { pixels, width } = new Renderer(sheetOf([...signs.values()], faceOf), { font }).render();
  const widths = new Map([...signs.keys()].map((key, at) => [key, widthIn(pixels, width, at)]));
  return (sign) => widths.get(keyOf(sign));
}

function isOfAnotherFont({ text, weight }: Words): boolean {
  return !isExactlyMeasured(text, weight) && graphemes(text).length === 1;
}

function keyOf({ text, weight }: Pick<Words, "text" | "weight">): string {
  return `${weight} ${text}`;
}

/** Every sign in a cell of its own, one below the other. */
function sheetOf(signs: readonly Words[], faceOf: (line: Words) => Face): string {
  const cells = signs.map((sign, at) => {
    const y = at * CELL.height + 1.5 * SIZE;
    return element("text", { x: BEFORE, y, "font-size": SIZE, ...faceOf(sign) }, escapeXml(sign.text));
  });
  const size = { width: CELL.width, height: signs.length * CELL.height };
  return element("svg", { xmlns: "http://www.w3.org/2000/svg", ...size }, cells.join(""));
}

/** Up to the last column that is drawn on, and as much behind it as is left free before the first; undefined for nothing. */
function widthIn(pixels: Buffer, width: number, cell: number): number | undefined {
  let [first, end] = [width, 0];
  for (let y = cell * CELL.height; y < (cell + 1) * CELL.height; y++)
    for (let x = 0; x < width; x++) {
      if (pixels[(y * width + x) * 4 + 3] === 0) continue;
      first = Math.min(first, x);
      end = Math.max(end, x + 1);
    }
  return end === 0 ? undefined : (end - BEFORE) / SIZE + Math.max(GAP, (first - BEFORE) / SIZE);
}
