import type { EarlierVersion } from "../../lint/earlier-version.js";
import { type Counts, partKnown } from "../../lint/known.js";
import { type LazyLintOptions, lintLazily } from "../../lint/lint-lazily.js";
import type { LintOptions, LintResult } from "../../lint/run-rules.js";
import type { BaselineFile } from "./baseline-file.js";
import type { Earlier } from "./earlier.js";
import type { FileSettings } from "./file-settings.js";
import type { Fixer } from "./fixer.js";
import type { Input } from "./input-outcome.js";
import type { LintSettings } from "./settings.js";

/** What a run compares and changes its files with, and looks for in them. */
export interface CheckTools {
  readonly baseline: BaselineFile | undefined;
  readonly earlier: Earlier | undefined;
  readonly fixer: Fixer | undefined;
  readonly clock: (() => number) | undefined;
  /** Whether any format tells what comments and the baseline suppress. */
  readonly tellsSuppressed: boolean;
}

/** Checks one file: makes its fixes, and leaves out what the baseline or an earlier version has. */
export async function checkFile(
  input: Input,
  own: FileSettings,
  settings: LintSettings,
  tools: CheckTools,
): Promise<LintResult> {
  const { stage, today, maxSize, inline, reader } = settings;
  const options: LazyLintOptions = {
    file: input.label,
    selection: own.selection,
    separation: own.separation,
    stage,
    today,
    maxSize,
    inline,
    reader,
    suppressed: tools.tellsSuppressed,
  };
  const known = tools.baseline?.knownOf(input) ?? NONE;
  const earlier = tools.earlier && (await versionBefore(input, options, known, tools.earlier));
  const compared: LazyLintOptions = { ...options, baseline: known, earlier };
  const text = tools.fixer ? await fixed(input, compared, tools.fixer) : input.source;
  const result = await lintLazily(text, { ...compared, clock: tools.clock });
  const recorded = tools.baseline?.record(input, result) ?? known;
  if (recorded === known) return result;
  return { ...(await lintLazily(text, { ...compared, baseline: recorded })), since: result.since };
}

const NONE: Counts = new Map();

/** Fixing lints again and again, and edits through the whole YAML reader anyway. */
async function fixed(input: Input, options: LintOptions, fixer: Fixer): Promise<string> {
  const { lintCanvas } = await import("../../lint/lint-canvas.js");
  return fixer.fix(input, (text) => lintCanvas(text, options).findings);
}

async function versionBefore(
  input: Input,
  options: LazyLintOptions,
  known: Counts,
  earlier: Earlier,
): Promise<EarlierVersion> {
  const text = earlier.textOf(input);
  if (text === undefined) return { identities: [], canvas: undefined };
  const before = await lintLazily(text, options);
  return { identities: partKnown(before.identities(), (identity) => identity, known).fresh, canvas: before.canvas };
}
