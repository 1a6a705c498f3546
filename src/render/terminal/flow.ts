import { displayWidth } from "../../text/width.js";
import { wrapText } from "../../text/wrap.js";
import { type Line, lineWidth, type Span, span } from "./spans.js";

/** Sets entries one after the other, breaking lines between them; an entry longer than a line is wrapped. */
export function flow(entries: readonly Line[], width: number, gap: string): readonly Line[] {
  const rows: Line[] = [];
  for (const entry of entries) {
    const row = rows.at(-1);
    if (row && lineWidth(row) + gap.length + lineWidth(entry) <= width)
      rows[rows.length - 1] = [...row, span(gap), ...entry];
    else rows.push(...wrapLine(entry, width));
  }
  return rows;
}

/** Breaks a styled line into lines of at most `width` cells, like `wrapText`; styles stay with their words. */
export function wrapLine(line: Line, width: number, indent = 0): readonly Line[] {
  if (lineWidth(line) <= width) return [line];
  const styles = line.flatMap(({ text, style }) => Array.from(text.replace(/\s+/gu, ""), () => style));
  const text = line.map((piece) => piece.text).join("");
  let at = 0;
  return wrapText(text, width - indent, width).map((row, index) => {
    const start = at;
    at += Array.from(row.replace(/\s+/gu, "")).length;
    const spans = restyled(row, styles.slice(start, at));
    return index > 0 && indent > 0 ? [span(" ".repeat(indent)), ...spans] : spans;
  });
}

/** Puts styles, one per character that is not a space, back on a text. */
function restyled(text: string, styles: readonly Span["style"][]): Line {
  const spans: { text: string; style: Span["style"] }[] = [];
  let at = 0;
  for (const character of text) {
    const style = /\s/u.test(character) ? spans.at(-1)?.style : styles[at++];
    const last = spans.at(-1);
    if (last && last.style === style) last.text += character;
    else spans.push({ text: character, style });
  }
  return spans;
}

/** The two ends of one line, or two lines when they do not fit beside each other. */
export function ends(left: Line, right: Line, width: number): readonly Line[] {
  const free = width - lineWidth(left) - lineWidth(right);
  if (free >= 2) return [[...left, span(" ".repeat(free)), ...right]];
  return [...wrapLine(left, width), ...wrapLine(right, width)];
}

/** A text in one style, wrapped. */
export function paragraph(text: string, width: number, style?: Span["style"], indent = 0): readonly Line[] {
  const room = width - indent;
  return wrapText(text, room).map((line) =>
    [span(" ".repeat(indent)), span(line, style)].filter((s) => displayWidth(s.text) > 0),
  );
}
