import type { EarlierVersion } from "../lint/earlier-version.js";
import * as lint from "../lint/lint-canvas.js";
import type * as result from "../lint/lint-result.js";
import { STAGES } from "../model/vocabulary.generated.js";
import { requireFunction, requireName, requireOptions, requireText, shownArgument } from "../text/argument.js";
import { requireDay } from "./day.js";
import { requireMaxSize, SIZE_OPTION } from "./max-size.js";
import { requireSelection } from "./selection.js";
import { requireSeparationOptions } from "./separation-options.js";

export type LintResult = result.LintResult;

/** Findings name the option of the library as what raises the limits. */
export type LintOptions = Omit<result.LintOptions, "sizeOption">;

/**
 * Checks the text of a canvas file: syntax, format, and every rule that speaks at its stage. No text makes it throw, and a
 * rule that breaks is told in `crashes`. Columns and offsets count UTF-16 code units.
 * @throws TypeError when what is given is no text, no selection or no value of an option; RangeError for an option, a stage or a rule that there is
 * none of, or options out of range
 */
export function lintCanvas(source: string, options: LintOptions): LintResult {
  requireText(source, "lintCanvas");
  requireOptions<LintOptions>(options ?? {}, OPTIONS, "lintCanvas");
  requireText(options?.file, "the option `file` of lintCanvas");
  if (options.stage !== undefined) requireName(options.stage, STAGES, "stage");
  requireDay(options.today);
  requireSelection(options.selection);
  requireSeparationOptions(options.separation);
  requireMaxSize(options.maxSize);
  requireKnown(options);
  requireFunction(options.clock, "the option `clock` of lintCanvas");
  return lint.lintCanvas(source, { ...options, sizeOption: SIZE_OPTION });
}

/** Throws TypeError for what is no baseline, no earlier version, no facts, or neither true nor false. */
function requireKnown(options: LintOptions): void {
  // From JavaScript anything may come.
  const { baseline, earlier, facts, inline, suppressed }: Partial<Record<keyof LintOptions, unknown>> = options;
  if (baseline !== undefined && !(baseline instanceof Map))
    throw new TypeError("the option `baseline` of lintCanvas is a Map of how often each identity is known");
  if (earlier !== undefined && !Array.isArray((earlier as Partial<EarlierVersion> | null)?.identities))
    throw new TypeError("the option `earlier` of lintCanvas has the list `identities`, and a `canvas`");
  if (facts !== undefined && !(typeof facts === "object" && facts !== null && "links" in facts))
    throw new TypeError("the option `facts` of lintCanvas takes the facts of the canvas, as factsOf gives them");
  for (const [name, value] of Object.entries({ inline, suppressed }))
    if (value !== undefined && typeof value !== "boolean")
      throw new TypeError(`the option \`${name}\` of lintCanvas is true or false, not ${shownArgument(value)}`);
}

const OPTIONS = {
  file: true,
  stage: true,
  selection: true,
  today: true,
  separation: true,
  maxSize: true,
  facts: true,
  inline: true,
  suppressed: true,
  baseline: true,
  earlier: true,
  clock: true,
} as const;
