import type { Facts, FactsOptions } from "../analysis/facts.js";
import * as analysis from "../analysis/facts.js";
import type { Canvas } from "../model/canvas.js";
import { requireOptions } from "../text/argument.js";
import { requireDay } from "./day.js";
import { requireSeparationOptions } from "./separation-options.js";

/**
 * Prepares the facts of a canvas; nothing is computed before it is asked for.
 * @throws TypeError when there is no canvas, as of a text that could not be read; RangeError for an option that there is
 * none of, or that is out of range
 */
export function factsOf(canvas: Canvas, options: FactsOptions = {}): Facts {
  // From JavaScript anything may come.
  if (typeof canvas !== "object" || canvas === null || !Array.isArray(canvas.segments))
    throw new TypeError("factsOf takes the canvas that readCanvas read; where it read none, its findings say why");
  requireOptions<FactsOptions>(options, { separation: true, today: true, unread: true, like: true }, "factsOf");
  requireDay(options.today);
  requireSeparationOptions(options.separation);
  return analysis.factsOf(canvas, options);
}
