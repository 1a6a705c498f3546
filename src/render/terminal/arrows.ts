import type { Tie } from "../../analysis/exchange.js";
import { displayWidth } from "../../text/width.js";
import { flowText } from "../flow-words.js";
import type { Scene } from "../scene.js";
import { wrapLine } from "./flow.js";
import { segmentName } from "./page.js";
import type { Pen } from "./pen.js";
import { type Line, lineWidth, padLine, span } from "./spans.js";

const LEAST_SHAFT = 6;

/** Arrows to the right and to the left, with room for a word on the shaft. */
export function arrow(word: string, length: number, to: "right" | "left", pen: Pen): Line {
  const shaft = pen.ascii ? "-" : "─";
  const head = pen.ascii ? { right: ">", left: "<" } : { right: "►", left: "◄" };
  const label = word === "" ? "" : ` ${word} `;
  const free = Math.max(2, length - 1 - displayWidth(label));
  const before = shaft.repeat(Math.floor(free / 2));
  const after = shaft.repeat(free - before.length);
  const [start, end] = to === "right" ? ["", head.right] : [head.left, ""];
  return [span(start + before, { dim: true }), span(label), span(after + end, { dim: true })];
}

/** Two segments and what flows between them: side by side where both fit, else one below the other. */
export function tieLines({ a, b, toA, toB }: Tie, scene: Scene, pen: Pen, width: number): readonly Line[] {
  const [left, right] = [segmentName(a, scene, pen), segmentName(b, scene, pen)];
  const words = [toB, toA].map((word) => (word === undefined ? undefined : pen.words(flowText(word))));
  const shaft = Math.max(LEAST_SHAFT, ...words.map((word) => displayWidth(word ?? "") + 6));
  const flows: readonly Line[] = [
    ...(words[0] === undefined ? [] : [arrow(words[0], shaft, "right", pen)]),
    ...(words[1] === undefined ? [] : [arrow(words[1], shaft, "left", pen)]),
  ];
  if (lineWidth(left) + shaft + lineWidth(right) + 4 <= width) {
    const indent = lineWidth(left) + 1;
    return flows.map((flow, at) =>
      at === 0 ? [...left, span(" "), ...flow, span(" "), ...right] : [...padLine([span("")], indent), ...flow],
    );
  }
  return [
    ...wrapLine(left, width, 2),
    ...flows
      .flatMap((flow) => wrapLine([...flow, span(" "), ...right], width - 2, 2))
      .map((line) => [span("  "), ...line]),
  ];
}
