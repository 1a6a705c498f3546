import * as lint from "../lint/lint-canvas.js";
import type { LintOptions, LintResult } from "../lint/lint-result.js";
import { STAGES } from "../model/vocabulary.generated.js";
import { requireName, requireText } from "../text/argument.js";
import { requireDay } from "./day.js";
import { requireMaxSize, SIZE_OPTION } from "./max-size.js";
import { requireSelection } from "./selection.js";
import { requireSeparationOptions } from "./separation-options.js";

/**
 * Checks the text of a canvas file: syntax, format, and every rule that speaks at its stage. No text makes it throw, and a
 * rule that breaks is told in `crashes`. Columns and offsets count UTF-16 code units.
 * @throws TypeError when what is given is no text or no selection; RangeError for names that are none, or options out of range
 */
export function lintCanvas(source: string, options: LintOptions): LintResult {
  requireText(source, "lintCanvas");
  requireText(options?.file, "the option `file` of lintCanvas");
  if (options.stage !== undefined) requireName(options.stage, STAGES, "stage");
  requireDay(options.today);
  requireSeparationOptions(options.separation);
  requireSelection(options.selection);
  requireMaxSize(options.maxSize);
  return lint.lintCanvas(source, { sizeOption: SIZE_OPTION, ...options });
}
