import { CATALOGUE } from "../rules/index.js";
import { lintWith } from "./lint-with.js";
import type { LintOptions, LintResult } from "./run-rules.js";

export type { LintOptions, LintResult, RuleCrash } from "./run-rules.js";

/**
 * Checks the text of a canvas file: syntax, format, and every rule that speaks at its stage. Never throws: a rule that
 * breaks is told in `crashes`. Columns and offsets count UTF-16 code units.
 */
export function lintCanvas(source: string, options: LintOptions): LintResult {
  return lintWith(CATALOGUE, source, options);
}
