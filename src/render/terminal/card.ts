import { displayWidth } from "../../text/width.js";
import { wrapText } from "../../text/wrap.js";
import type { Note, Scene } from "../scene.js";
import type { CardRow, CardValue } from "../segment-card.js";
import { paragraph } from "./flow.js";
import { noteLines } from "./note-lines.js";
import type { Pen } from "./pen.js";
import { beliefSign } from "./signs-of.js";
import { type Line, padLine, type Span, span } from "./spans.js";

const LABEL_WIDTH = 20;
const SIDE_BY_SIDE_FROM = 56;

/** A segment's card: its name in a frame, and what is said about it in rows. */
export function cardLines(
  note: Note,
  rows: readonly CardRow[],
  scene: Scene,
  pen: Pen,
  width: number,
): readonly Line[] {
  const inner = width - 4;
  const border = (left: number, right: number): Line => [
    span(`${pen.signs.lines[left]}${(pen.signs.lines[10] ?? "").repeat(width - 2)}${pen.signs.lines[right]}`, {
      dim: true,
    }),
  ];
  const side = span(pen.signs.lines[5] ?? "", { dim: true });
  const framed = (line: Line): Line => [side, span(" "), ...padLine(line, inner), span(" "), side];
  const name = noteLines(note, scene, pen, inner).map((line) =>
    line.map((s) => span(s.text, { bold: true, ...s.style })),
  );
  const body = rows.flatMap((row) => rowLines(row, pen, inner));
  return [border(6, 12), ...name.map(framed), border(7, 13), ...body.map(framed), border(3, 9)];
}

/** A segment that is not served now, with the reason. */
export function restLines({ item, state }: Note, pen: Pen, width: number): readonly Line[] {
  const because = item.block === "customer_segments" && item.because ? `, because: ${item.because}` : "";
  const text = `${pen.signs.later} ${pen.words(`${item.name} (${state})${because}`)}`;
  return paragraph(text, width - 1, { dim: true }, 1);
}

function rowLines({ label, values }: CardRow, pen: Pen, width: number): readonly Line[] {
  const beside = width >= SIDE_BY_SIDE_FROM && displayWidth(label) < LABEL_WIDTH;
  const indent = beside ? LABEL_WIDTH : 2;
  const lines = values.flatMap((value) => valueLines(value, pen, width - indent));
  const head = span(label, { dim: true });
  if (!beside) return [[head], ...lines.map((line) => [span("  "), ...line])];
  const [first = [], ...rest] = lines;
  return [[...padLine([head], indent), ...first], ...rest.map((line) => [span(" ".repeat(indent)), ...line])];
}

function valueLines({ text, belief }: CardValue, pen: Pen, width: number): readonly Line[] {
  const lead: readonly Span[] = belief ? [beliefSign(belief, pen), span(" ")] : [];
  const words = wrapText(pen.words(text), width - 2, width - (belief ? 2 : 0));
  return words.map((line, index) => (index === 0 ? [...lead, span(line)] : [span("  "), span(line)]));
}
