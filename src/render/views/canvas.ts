import type { Facts } from "../../analysis/facts.js";
import { canvasData } from "../canvas-data.js";
import { focusCanvas } from "../focused-canvas.js";
import { jsonPieces } from "../json.js";
import { FOLDED, POSTER } from "../layout.js";
import { plainLines } from "../plain.js";
import { sceneOf } from "../scene.js";
import { drawBoxes } from "../terminal/boxes.js";
import { footerLines, headerLines } from "../terminal/frame.js";
import { penFor } from "../terminal/pen.js";
import { type Line, paint } from "../terminal/spans.js";
import { storyLines } from "../terminal/story.js";
import type { TextOptions, View } from "../view.js";

const POSTER_FROM = 100;
const FOLDED_FROM = 60;
const NARROWEST = 20;

/** The nine blocks: a poster, the poster folded, or a list, whichever the width holds. */
export const canvasView: View = {
  text: (facts, options) => (options.plain ? plainLines(facts, options) : drawn(facts, options)),
  json: (facts, options) => jsonPieces({ version: 1, ...canvasData(focusCanvas(facts, options?.focus)) }, facts),
};

function drawn(facts: Facts, given: TextOptions): readonly string[] {
  const options = { ...given, width: Math.max(NARROWEST, given.width) };
  const scene = sceneOf(facts, options.focus);
  const pen = penFor(options);
  const picture = (): Iterable<Line> => {
    if (options.width >= POSTER_FROM) return drawBoxes(POSTER, scene, pen, options.width);
    if (options.width >= FOLDED_FROM) return drawBoxes(FOLDED, scene, pen, options.width);
    return [[], ...storyLines(scene, pen, options.width)];
  };
  const painted = (lines: Iterable<Line>) => Array.from(lines, (line) => paint(line, options.colour).trimEnd());
  return [
    ...painted(headerLines(scene, pen, options.width)),
    ...painted(picture()),
    ...painted(footerLines(scene, pen, options, options.width < FOLDED_FROM)),
  ];
}
