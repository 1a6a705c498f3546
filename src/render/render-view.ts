import type { Facts } from "../analysis/facts.js";
import { VIEWS, type ViewName } from "./index.js";
import type { TextOptions, ViewOptions } from "./view.js";

/**
 * Draws one view of a canvas as text.
 *
 * @param view one of `VIEW_NAMES`
 * @param options width in terminal cells (80 unless set); colour 0 (unless set), 16 or 256; ASCII art; plain records
 * @returns lines, each with its line end; no control characters come from the canvas
 */
export async function renderView(view: ViewName, facts: Facts, options: Partial<TextOptions> = {}): Promise<string> {
  const { text } = await VIEWS[view].load();
  const lines = [...text(facts, { width: 80, colour: 0, ascii: false, plain: false, ...options })];
  return lines.map((line) => `${line}\n`).join("");
}

/** One view of a canvas as JSON text, with `"version": 1`. */
export async function renderViewAsJson(view: ViewName, facts: Facts, options: ViewOptions = {}): Promise<string> {
  const { json } = await VIEWS[view].load();
  return [...json(facts, options)].join("");
}
