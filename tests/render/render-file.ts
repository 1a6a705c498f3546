import { readFileSync } from "node:fs";
import { type Facts, factsOf } from "../../src/analysis/facts.js";
import { readCanvas } from "../../src/document/read-canvas.js";
import type { TextOptions, View } from "../../src/render/view.js";

/** The facts of a canvas text that is expected to be readable. */
export function factsOfText(source: string): Facts {
  const { canvas, findings } = readCanvas(source);
  if (!canvas) throw new Error(findings.map(({ message }) => message).join("\n"));
  return factsOf(canvas);
}

/** The facts of a file in `fixtures/`. */
export function factsOfFixture(name: string): Facts {
  return factsOfText(readFileSync(new URL(`fixtures/${name}.canvas.yaml`, import.meta.url), "utf8"));
}

function options(given: Partial<TextOptions> = {}): TextOptions {
  return { width: 120, colour: 0, ascii: false, plain: false, ...given };
}

/** The lines of a view. */
export function linesOf(view: View, facts: Facts, given: Partial<TextOptions> = {}): string[] {
  return [...view.text(facts, options(given))];
}

/** The data of a view, parsed. */
export function dataOf(view: View, facts: Facts) {
  return JSON.parse([...view.json(facts)].join(""));
}
