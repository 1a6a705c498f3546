import { displayWidth } from "../../text/width.js";
import { wrapText } from "../../text/wrap.js";
import type { Arrangement } from "../layout.js";
import type { Box, Scene } from "../scene.js";
import { type Borders, drawBorders } from "./borders.js";
import { type CellBox, placeBoxes } from "./grid.js";
import { noteLines } from "./note-lines.js";
import type { Pen } from "./pen.js";
import { type Line, padLine, type Span, span } from "./spans.js";

/** Draws the nine boxes in an arrangement, every line exactly `width` cells. */
export function* drawBoxes(arrangement: Arrangement, scene: Scene, pen: Pen, width: number): Iterable<Line> {
  const contents = new Map<string, readonly Line[]>();
  const boxes = placeBoxes(arrangement, width, ({ block }, inner) => {
    const lines = boxContent(scene.box(block), scene, pen, inner);
    contents.set(block, lines);
    return lines.length;
  });
  const borders = drawBorders(boxes);
  const byLeft = [...boxes].sort((a, b) => a.left - b.left);
  for (const y of borders.keys()) yield drawRow(y, byLeft, contents, borders, pen);
}

/** The title and the notes, each line exactly as wide as the box is inside. */
function boxContent(box: Box, scene: Scene, pen: Pen, inner: number): readonly Line[] {
  const title = fitTitle(box.titles, inner - 1).map((text) => padLine([span(` ${text}`, { bold: true })], inner));
  const notes = box.notes.flatMap((note) => noteLines(note, scene, pen, inner - 2));
  return [...title, ...notes.map((line) => padLine([span(" "), ...line], inner))];
}

/** The longest of the titles that fits in capitals; where none does, the shortest one in several lines. */
export function fitTitle(titles: readonly string[], width: number): readonly string[] {
  const capitals = titles.map((title) => title.toUpperCase());
  const fitting = capitals.find((title) => displayWidth(title) <= width);
  return fitting === undefined ? wrapText(capitals.at(-1) ?? "", width) : [fitting];
}

function drawRow(
  y: number,
  boxes: readonly CellBox[],
  contents: ReadonlyMap<string, readonly Line[]>,
  borders: Borders,
  pen: Pen,
): Line {
  const row: Span[] = [];
  let x = 0;
  const drawBorderTo = (end: number) => {
    let line = "";
    for (; x < end; x++) line += pen.signs.lines[borders[y]?.[x] ?? 0];
    if (line !== "") row.push(span(line, { dim: true }));
  };
  for (const { place, left, right, top, bottom } of boxes) {
    if (y <= top || y >= bottom) continue;
    drawBorderTo(left + 1);
    row.push(...(contents.get(place.block)?.[y - top - 1] ?? [span(" ".repeat(right - left - 1))]));
    x = right;
  }
  drawBorderTo(borders[y]?.length ?? x);
  return row;
}
