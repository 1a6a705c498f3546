import { PALETTE } from "../../palette.js";
import type { Shape, Sign } from "./poster.js";
import { inkOf, THEME } from "./theme.js";

/** How a sign is drawn: an outline around the origin, to be scaled and moved to its place. */
export interface SignLook {
  /** SVG path data in a square from about -1 to 1. */
  readonly outline: string;
  /** From the square to the units of the poster. */
  readonly scale: number;
  /** Undefined: only a line. */
  readonly fill: string | undefined;
  readonly edge: string;
  /** In units of the square. */
  readonly edgeWidth: number;
}

const OUTLINES: Readonly<Record<Shape, string>> = {
  circle: "M-.92 0A.92 .92 0 1 1 .92 0A.92 .92 0 1 1-.92 0Z",
  dot: "M-.32 0A.32 .32 0 1 1 .32 0A.32 .32 0 1 1-.32 0Z",
  up: "M0-.95 1 .8-1 .8Z",
  down: "M0 .95 1-.8-1-.8Z",
  square: "M-.82-.82 .82-.82 .82 .82-.82 .82Z",
  diamond: "M0-1.08 1.08 0 0 1.08-1.08 0Z",
  plus: "M-.34-1 .34-1 .34-.34 1-.34 1 .34 .34 .34 .34 1-.34 1-.34 .34-1 .34-1-.34-.34-.34Z",
  star: "M0-1.1 .27-.37 1.05-.34 .44 .14 .65 .89 0 .46-.65 .89-.44 .14-1.05-.34-.27-.37Z",
  question: "M-.52-.45C-.5-1.2 .62-1.15 .55-.42 .5 .02 0 .02 0 .42M0 .92 0 .96",
  check: "M-.8 .1-.25 .7 .85-.65",
  cross: "M-.7-.7 .7 .7M.7-.7-.7 .7",
  ring: "M0-.82 0-.78M.69-.42 .69-.38M.69 .38 .69 .42M0 .78 0 .82M-.69 .38-.69 .42M-.69-.42-.69-.38",
};

const LINES: ReadonlySet<Shape> = new Set(["question", "check", "cross", "ring"]);

/** Colours have a dark edge, so that the shape can be told in grey. */
export function lookOf({ shape, isHollow, colour, size, ink = "text" }: Sign): SignLook {
  const edge = colour ? inkOf(colour) : THEME[ink];
  const outline = OUTLINES[shape];
  if (LINES.has(shape)) return { outline, scale: size / 2, fill: undefined, edge, edgeWidth: 0.34 };
  if (isHollow) return { outline, scale: size * 0.43, fill: THEME.paper, edge, edgeWidth: 0.36 };
  return { outline, scale: size * 0.47, fill: colour ? PALETTE[colour].hex : THEME[ink], edge, edgeWidth: 0.16 };
}
