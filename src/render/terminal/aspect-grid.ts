import type { Saying, SegmentState } from "../../analysis/completeness.js";
import { ASPECTS } from "../../analysis/expected-fields.js";
import { padEnd } from "../../text/width.js";
import { ASPECT_LETTERS, BLANK_WORDS, SAYING_SIGNS, sayingsUsed } from "../completeness-words.js";
import type { Scene } from "../scene.js";
import { flow, wrapLine } from "./flow.js";
import { segmentName } from "./page.js";
import type { Pen } from "./pen.js";
import { type Line, padLine, type Span, type Style, span } from "./spans.js";

const LEAST_NAMES = 22;
const NARROWEST_NAMES = 12;
const WIDEST_NAMES = 44;

/** Segments down, what is said about them across; with whole words as headings where they fit, else with letters. */
export function aspectGrid(states: readonly SegmentState[], scene: Scene, pen: Pen, width: number): readonly Line[] {
  const words = ASPECTS.map((aspect) => aspect.length + 2);
  const hasWords = width - words.reduce((sum, cell) => sum + cell, 0) >= LEAST_NAMES;
  const cells = hasWords ? words : ASPECTS.map(() => 2);
  const room = width - cells.reduce((sum, cell) => sum + cell, 0);
  // On the narrowest of screens the signs go below the name.
  if (room < NARROWEST_NAMES) return stacked(states, scene, pen, width);
  const names = Math.min(WIDEST_NAMES, room);
  const heads = hasWords ? ASPECTS : ASPECTS.map((aspect) => ASPECT_LETTERS[aspect]);
  const head = [span(" ".repeat(names)), ...heads.map((text, at) => span(padEnd(text, cells[at] ?? 0), { dim: true }))];
  const body = states.flatMap(({ segment, aspects }) =>
    wrapLine(segmentName(segment, scene, pen), names - 1, 2).map((line, at): Line => {
      if (at > 0) return line;
      const signs = ASPECTS.map(
        (aspect, x): Span => span(padEnd(signOf(aspects[aspect], pen), cells[x] ?? 0), styleOf(aspects[aspect])),
      );
      return [...padLine(line, names), ...signs];
    }),
  );
  const { keyed, hasBlank } = sayingsUsed(states);
  const key = keyed.map((saying) => `${signOf(saying, pen)} ${SAYING_SIGNS[saying].words}`);
  const letters = hasWords ? [] : ASPECTS.map((aspect) => `${ASPECT_LETTERS[aspect]} ${aspect}`);
  const blank = hasBlank ? [BLANK_WORDS] : [];
  return [
    head,
    ...body,
    [],
    ...flow(
      [...letters, ...key, ...blank].map((text) => [span(text, { dim: true })]),
      width,
      "   ",
    ),
  ];
}

/** Without columns: under each name, what is said and what is not, in words. */
function stacked(states: readonly SegmentState[], scene: Scene, pen: Pen, width: number): readonly Line[] {
  const { keyed } = sayingsUsed(states);
  return states.flatMap(({ segment, aspects }) => {
    const told = keyed.flatMap((saying) => {
      const names = ASPECTS.filter((aspect) => aspects[aspect] === saying);
      return names.length === 0 ? [] : [`${SAYING_SIGNS[saying].words}: ${names.join(", ")}`];
    });
    const below = told.flatMap((text) => wrapLine([span(text)], width - 2, 2));
    return [...wrapLine(segmentName(segment, scene, pen), width, 2), ...below.map((line) => [span("  "), ...line])];
  });
}

function signOf(saying: Saying, pen: Pen): string {
  return pen.ascii ? SAYING_SIGNS[saying].ascii : SAYING_SIGNS[saying].sign;
}

function styleOf(saying: Saying): Style {
  if (saying === "missing") return { bold: true, colour: "vermillion" };
  return saying === "said" ? { colour: "green" } : { dim: saying === "later" };
}
