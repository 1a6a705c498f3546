import { displayWidth, padStart } from "../../text/width.js";
import { wholeParts, wrapText } from "../../text/wrap.js";
import { type Note, type Scene, stateEnd } from "../scene.js";
import type { Pen } from "./pen.js";
import { beliefSign, noteFlags, servesSigns } from "./signs-of.js";
import { type Line, lineWidth, restyle, type Span, type Style, span } from "./spans.js";

const INDENT = 2;

/** A note as lines of at most `width` cells: signs, words, flags at the right edge; the elements of an offer below. */
export function noteLines(note: Note, scene: Scene, pen: Pen, width: number): readonly Line[] {
  const signs = signRows(servesSigns(note.serves, scene, pen), width);
  const entry: Entry = {
    lead: signs.lead,
    text: pen.words(note.text) + stateEnd(note),
    flags: noteFlags(note, scene, pen),
    style: note.state === "now" ? {} : { dim: true },
  };
  const lines = [
    ...signs.above,
    ...itemLines(entry, width),
    ...note.parts.flatMap((part) => partLines(part, pen, width)),
  ];
  return note.isInFocus ? lines : lines.map((line) => restyle(line, { dim: true }));
}

interface Entry {
  readonly lead: Line;
  readonly text: string;
  readonly flags: Line;
  readonly style: Style;
}

/** Signs, then words that all begin beside them where that breaks none, flags right-aligned on the first line. */
function itemLines({ lead, text, flags, style }: Entry, width: number): readonly Line[] {
  const beside = lineWidth(lead);
  const indent = keepsWordsWhole(text, width - beside) ? beside : Math.min(beside, INDENT);
  const flagRoom = flags.length === 0 ? 0 : lineWidth(flags) + 1;
  const [first = "", ...rest] = wrapText(text, width - indent, width - beside - flagRoom);
  const gap = padStart("", width - beside - displayWidth(first) - (flagRoom ? flagRoom - 1 : 0));
  const firstLine = [...lead, span(first, style), ...(flagRoom ? [span(gap), ...flags] : [])];
  return [firstLine, ...rest.map((line) => [span(" ".repeat(indent)), span(line, style)])];
}

function keepsWordsWhole(text: string, width: number): boolean {
  if (displayWidth(text) <= width) return true;
  for (const part of wholeParts(text)) if (displayWidth(part) > width) return false;
  return true;
}

function partLines(part: Note["parts"][number], pen: Pen, width: number): readonly Line[] {
  const flags = part.belief ? [beliefSign(part.belief, pen)] : [];
  const lead = [span(`  ${pen.signs.part} `, { dim: true })];
  return itemLines({ lead, text: pen.words(part.text), flags, style: {} }, width);
}

/** Few signs stand before the words; many get lines of their own, so that the words keep their room. */
function signRows(signs: readonly Span[], width: number): { above: readonly Line[]; lead: Line } {
  const room = Math.max(4, Math.floor(width / 3));
  const numbered = signs.some(({ text }) => text.length > 1);
  const spaced = numbered ? signs.flatMap((sign, i) => (i === 0 ? [sign] : [span(" "), sign])) : signs;
  if (lineWidth(spaced) + 1 <= Math.max(room, INDENT)) return { above: [], lead: [...spaced, span(" ")] };
  return { above: chunked(signs, width, numbered), lead: [span(" ".repeat(INDENT))] };
}

function chunked(signs: readonly Span[], width: number, spaced: boolean): Line[] {
  const rows: Span[][] = [[]];
  for (const sign of signs) {
    const row = rows.at(-1) ?? [];
    const gap = spaced && row.length > 0 ? [span(" ")] : [];
    if (lineWidth([...row, ...gap, sign]) > width) rows.push([sign]);
    else row.push(...gap, sign);
  }
  return rows;
}
