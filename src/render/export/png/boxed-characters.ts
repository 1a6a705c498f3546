import type { Resvg, ResvgRenderOptions } from "@resvg/resvg-js";
import { escapeXml } from "../../../text/escape-xml.js";
import { graphemes } from "../../../text/graphemes.js";
import { isPlain } from "../../../text/plain.js";
import type { Poster, Words } from "../poster/poster.js";

/** The last character for private use: no font holds it, so it is drawn as the box that stands for what is missing. */
const MISSING = "\u{10FFFD}";
const CELL = 32;
const COLUMNS = 64;

/** The characters that no font at hand holds: drawn one by one, they look like the box for what is missing. */
export function boxedCharacters(
  characters: readonly string[],
  Renderer: typeof Resvg,
  font: NonNullable<ResvgRenderOptions["font"]>,
): readonly string[] {
  if (characters.length === 0) return [];
  const drawn = [MISSING, ...characters];
  const { pixels, width } = new Renderer(sheetOf(drawn), { font }).render();
  const cell = (at: number): Buffer => cellOf(Buffer.from(pixels), width, at);
  const box = cell(0);
  return characters.filter((_, at) => cell(at + 1).equals(box));
}

/** The poster with one box for each sign that lacks a character: a box per character would be wider than what was measured. */
export function withBoxes(poster: Poster, boxed: readonly string[]): Poster {
  if (boxed.length === 0) return poster;
  const isBoxed = new Set(boxed);
  const drawn = (sign: string) => ([...sign].some((character) => isBoxed.has(character)) ? MISSING : sign);
  const boxing = (words: readonly Words[]) =>
    words.map((line) => (isPlain(line.text) ? line : { ...line, text: graphemes(line.text).map(drawn).join("") }));
  return {
    ...poster,
    header: boxing(poster.header),
    blocks: poster.blocks.map((block) => ({
      ...block,
      words: boxing(block.words),
      notes: block.notes.map((note) => ({ ...note, words: boxing(note.words) })),
    })),
    legend: { ...poster.legend, words: boxing(poster.legend.words) },
  };
}

/** Every character in a cell of its own. */
function sheetOf(characters: readonly string[]): string {
  const cells = characters.map((character, at) => {
    const [x, y] = [(at % COLUMNS) * CELL, Math.floor(at / COLUMNS) * CELL];
    return `<text x="${x + 4}" y="${y + 24}" font-family="Arimo" font-size="16">${escapeXml(character)}</text>`;
  });
  const height = Math.ceil(characters.length / COLUMNS) * CELL;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${COLUMNS * CELL}" height="${height}">${cells.join("")}</svg>`;
}

function cellOf(pixels: Buffer, width: number, at: number): Buffer {
  const [left, top] = [(at % COLUMNS) * CELL, Math.floor(at / COLUMNS) * CELL];
  const rows = Array.from({ length: CELL }, (_, y) => {
    const start = ((top + y) * width + left) * 4;
    return pixels.subarray(start, start + CELL * 4);
  });
  return Buffer.concat(rows);
}
