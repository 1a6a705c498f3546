import { readCanvasLazily } from "../document/read-canvas-lazily.js";
import type { ReadOptions } from "../document/read-result.js";
import { CATALOGUE } from "../rules/index.js";
import { type LintOptions, type LintResult, lintRead, READING } from "./run-rules.js";
import { stopwatch } from "./stopwatch.js";

export type LazyLintOptions = LintOptions & Pick<ReadOptions, "reader">;

/** The same as `lintCanvas`, but loads the whole YAML reader only for a text that needs it. */
export async function lintLazily(source: string, options: LazyLintOptions): Promise<LintResult> {
  const watch = stopwatch(options.clock);
  const { maxSize, reader } = options;
  const read = await watch.timeAsync(READING, () =>
    readCanvasLazily(source, { ...(maxSize !== undefined && { maxSize }), reader }),
  );
  return lintRead(CATALOGUE, read, options, watch);
}
