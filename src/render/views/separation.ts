import type { Facts } from "../../analysis/facts.js";
import { focusSeparation } from "../focused-separation.js";
import { plainSeparation } from "../plain-separation.js";
import { sceneOf } from "../scene.js";
import { separationJson } from "../separation-data.js";
import { penFor } from "../terminal/pen.js";
import { separationLines } from "../terminal/separation-report.js";
import { paint } from "../terminal/spans.js";
import type { TextOptions, View } from "../view.js";

const NARROWEST = 20;

/** Which segments really are separate, by which criteria, and what would decide the rest. */
export const separationView: View = {
  *text(whole: Facts, given: TextOptions) {
    const options = { ...given, width: Math.max(NARROWEST, given.width) };
    const pen = penFor(options);
    const facts = focusSeparation(whole, options.focus);
    if (options.plain) yield* plainSeparation(facts, pen, options.focus);
    else
      for (const line of separationLines(sceneOf(facts, options.focus), pen, options))
        yield paint(line, options.colour).trimEnd();
  },
  json: (facts, options) => separationJson(focusSeparation(facts, options?.focus)),
};
