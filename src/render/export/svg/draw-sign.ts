import { PALETTE } from "../../palette.js";
import type { Shape, Sign } from "../poster/poster.js";
import { inkOf, THEME } from "../poster/theme.js";
import { element, numberText } from "./xml.js";

/** Outlines in a square from -1 to 1. */
const OUTLINES: Readonly<Record<Exclude<Shape, "circle" | "dot">, string>> = {
  up: "M0-.95 1 .8-1 .8Z",
  down: "M0 .95 1-.8-1-.8Z",
  square: "M-.82-.82H.82V.82H-.82Z",
  diamond: "M0-1.08 1.08 0 0 1.08-1.08 0Z",
  plus: "M-.34-1H.34V-.34H1V.34H.34V1H-.34V.34H-1V-.34H-.34Z",
  star: "M0-1.1 .27-.37 1.05-.34 .44 .14 .65 .89 0 .46-.65 .89-.44 .14-1.05-.34-.27-.37Z",
  question: "M-.52-.45C-.5-1.2 .62-1.15 .55-.42 .5 .02 0 .02 0 .42M0 .92V.96",
  check: "M-.8 .1-.25 .7 .85-.65",
  cross: "M-.7-.7 .7 .7M.7-.7-.7 .7",
  dash: "M-.8 0H.8",
};

const LINES: ReadonlySet<Shape> = new Set(["question", "check", "cross", "dash"]);

/** Draws a sign. Colours have a dark edge, so that the shape can be told in grey. */
export function drawSign({ shape, isHollow, colour, x, y, size }: Sign): string {
  const half = size / 2;
  const edge = colour ? inkOf(colour) : THEME.text;
  if (LINES.has(shape)) {
    const pen = {
      fill: "none",
      stroke: edge,
      "stroke-width": 0.34,
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
    };
    return outline(shape, x, y, half, pen);
  }
  const fill = isHollow ? THEME.paper : colour ? PALETTE[colour].hex : THEME.text;
  const width = isHollow ? 0.36 : 0.16;
  if (shape === "dot") return element("circle", { cx: x, cy: y, r: half * 0.36, fill: edge });
  if (shape === "circle")
    return element("circle", { cx: x, cy: y, r: half * 0.86, fill, stroke: edge, "stroke-width": width * half });
  return outline(shape, x, y, half * (isHollow ? 0.86 : 0.94), { fill, stroke: edge, "stroke-width": width });
}

function outline(
  shape: Shape,
  x: number,
  y: number,
  half: number,
  pen: Readonly<Record<string, string | number>>,
): string {
  if (shape === "circle" || shape === "dot") return "";
  const at = `translate(${numberText(x)} ${numberText(y)}) scale(${numberText(half)})`;
  return element("path", { d: OUTLINES[shape], transform: at, ...pen });
}
