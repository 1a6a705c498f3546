import { displayWidth } from "../../text/width.js";
import { type ColourName, PALETTE } from "../palette.js";
import type { ColourDepth } from "../view.js";

export interface Style {
  readonly colour?: ColourName;
  readonly bold?: boolean;
  readonly dim?: boolean;
}

/** A piece of a line in one style. */
export interface Span {
  readonly text: string;
  readonly style?: Style | undefined;
}

export type Line = readonly Span[];

/** A piece of text in a style. */
export function span(text: string, style?: Style): Span {
  return { text, style };
}

/** In terminal cells. */
export function lineWidth(line: Line): number {
  return line.reduce((sum, { text }) => sum + displayWidth(text), 0);
}

/** The line filled up with spaces; a longer one stays as it is. */
export function padLine(line: Line, width: number): Line {
  const missing = width - lineWidth(line);
  return missing > 0 ? [...line, span(" ".repeat(missing))] : line;
}

/** The line with the style laid over all of it. */
export function restyle(line: Line, style: Style): Line {
  return line.map((piece) => span(piece.text, { ...piece.style, ...style }));
}

/** The line as text with escapes, without spaces at its end; without colour it is the same text without them. */
export function paint(line: Line, depth: ColourDepth): string {
  if (depth === 0) return line.reduce((all, { text }) => all + text, "").trimEnd();
  return trimmed(line)
    .map(({ text, style }) => painted(text, style ?? {}, depth))
    .join("");
}

/** Spaces at the end are cut before they are painted: between escapes nobody would find them. */
function trimmed(line: Line): Line {
  const last = line.findLastIndex(({ text }) => text.trimEnd() !== "");
  return line.slice(0, last + 1).map((piece, at) => (at === last ? span(piece.text.trimEnd(), piece.style) : piece));
}

function painted(text: string, { colour, bold, dim }: Style, depth: 16 | 256): string {
  const codes: (string | number)[] = [];
  if (bold) codes.push(1);
  if (dim) codes.push(2);
  if (colour) codes.push(depth === 256 ? `38;5;${PALETTE[colour].ansi256}` : PALETTE[colour].ansi16);
  return codes.length === 0 || text.trim() === "" ? text : `\u001B[${codes.join(";")}m${text}\u001B[0m`;
}
