import type { Sign } from "../poster/poster.js";
import { lookOf } from "../poster/sign-look.js";
import { element, numberText } from "./xml.js";

/** Draws a sign. */
export function drawSign(sign: Sign): string {
  const { outline, scale, fill, edge, edgeWidth } = lookOf(sign);
  return element("path", {
    d: outline,
    transform: `translate(${numberText(sign.x)} ${numberText(sign.y)}) scale(${numberText(scale)})`,
    fill: fill ?? "none",
    stroke: edge,
    "stroke-width": edgeWidth,
    "stroke-linecap": fill ? undefined : "round",
    "stroke-linejoin": fill ? undefined : "round",
  });
}
