import { readCanvas } from "../document/read-canvas.js";
import type { Registry } from "./rules-in-force.js";
import { type LintOptions, type LintResult, lintRead, READING } from "./run-rules.js";
import { stopwatch } from "./stopwatch.js";

/** Reads the text of a canvas and runs the given rules over it. */
export function lintWith(registry: Registry, source: string, options: LintOptions): LintResult {
  const watch = stopwatch(options.clock);
  const read = watch.time(READING, () =>
    readCanvas(source, options.maxSize === undefined ? {} : { maxSize: options.maxSize }),
  );
  return lintRead(registry, read, options, watch);
}
