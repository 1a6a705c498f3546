import type { Facts } from "../../analysis/facts.js";
import type { Segment } from "../../model/canvas.js";
import { type Scene, sceneOf } from "../scene.js";
import type { TextOptions } from "../view.js";
import { ends, paragraph, wrapLine } from "./flow.js";
import { findingsLines, headerLines } from "./frame.js";
import { type Pen, penFor } from "./pen.js";
import { segmentSign } from "./signs-of.js";
import { type Line, lineWidth, paint, span } from "./spans.js";

const NARROWEST = 20;

/** A view as text: what stands between the header and the foot, and the same as records. */
export interface Page {
  /** Lines of at most `width` cells. */
  lines(scene: Scene, pen: Pen, width: number, options: TextOptions): Iterable<Line>;
  /** One record per line; they are made harmless here. */
  plain(scene: Scene, options: TextOptions): Iterable<string>;
}

/** Prints a page: header, lines set in by one cell, how many findings there are; or its records. */
export function* pageText(page: Page, facts: Facts, given: TextOptions): Iterable<string> {
  const options = { ...given, width: Math.max(NARROWEST, given.width) };
  const scene = sceneOf(facts, options.focus);
  const pen = penFor(options);
  if (options.plain) for (const record of page.plain(scene, options)) yield pen.words(record);
  else for (const line of framed(page, scene, pen, options)) yield paint(line, options.colour).trimEnd();
}

function* framed(page: Page, scene: Scene, pen: Pen, options: TextOptions): Iterable<Line> {
  yield* headerLines(scene, pen, options.width);
  for (const line of page.lines(scene, pen, options.width - 2, options))
    yield line.length === 0 ? line : [span(" "), ...line];
  yield* findingsLines(pen, options);
}

/** A heading with an empty line before it. */
export function heading(title: string, width: number): readonly Line[] {
  return [[], ...wrapLine([span(title.toUpperCase(), { bold: true })], width)];
}

/** A segment by its sign and name; a star when it is among the most important, and told when it is only planned. */
export function segmentName(segment: Segment, scene: Scene, pen: Pen): Line {
  const star = segment.priority === 1 ? [span(` ${pen.signs.primary}`, { bold: true })] : [];
  const planned = segment.state === "planned" ? [span(" (planned)", { dim: true })] : [];
  return [segmentSign(segment, scene, pen), span(` ${pen.words(segment.name)}`, { bold: true }), ...planned, ...star];
}

/** A title with a remark at the right end of its line, or below it where the line is too short. */
export function titled(title: Line, remark: string, width: number): readonly Line[] {
  const end = [span(remark, { dim: true })];
  if (lineWidth(title) + lineWidth(end) + 2 <= width) return ends(title, end, width);
  return [...wrapLine(title, width, 2), ...wrapLine(end, width - 2).map((line) => [span("  "), ...line])];
}

/** An entry of a list: a dash, and the words with a hanging indent. */
export function bullet(text: string, pen: Pen, width: number, style = {}): readonly Line[] {
  const lines = paragraph(pen.words(text), width, style, 2);
  return lines.map((line, at) => (at === 0 ? [span(`${pen.signs.dash} `), ...line.slice(1)] : line));
}
