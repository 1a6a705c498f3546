import type { Canvas } from "../../model/canvas.js";
import type { LinkFacts } from "../links.js";
import type { Separation, SeparationOptions } from "./result.js";

export type { Separation, SeparationOptions } from "./result.js";

/** Decides for every pair of segments which of the five criteria separate them (design: 2-separation). */
export function separate(_canvas: Canvas, _links: LinkFacts, _options: SeparationOptions = {}): Separation {
  throw new Error("not written yet");
}
