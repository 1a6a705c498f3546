import { readCanvas } from "../document/read-canvas.js";
import type { Registry } from "./rules-in-force.js";
import { type LintOptions, type LintResult, lintRead, READING } from "./run-rules.js";
import { withSettledSuggestions } from "./settled-suggestions.js";
import { stopwatch } from "./stopwatch.js";
import { mayLeaveUntenableClaims } from "./suggested-merges.js";

/** Reads the text of a canvas and runs the given rules over it. */
export function lintWith(registry: Registry, source: string, options: LintOptions): LintResult {
  const watch = stopwatch(options.clock);
  const read = watch.time(READING, () =>
    readCanvas(source, { maxSize: options.maxSize, sizeOption: options.sizeOption }),
  );
  const result = lintRead(registry, read, options, watch);
  return mayLeaveUntenableClaims(result) ? withSettledSuggestions(result, options) : result;
}
