import type { ReadResult } from "../document/read-result.js";
import { countBySeverity, type Severity } from "../model/finding.js";
import { identityOfRaised, judge } from "./judge.js";
import type { LintOptions, LintResult } from "./lint-result.js";
import { inOrder, placeFinding } from "./place.js";
import type { Raised } from "./raised.js";
import type { Registry } from "./rules-in-force.js";
import { type Stopwatch, stopwatch } from "./stopwatch.js";

export type { LintOptions, LintResult, RuleCrash } from "./lint-result.js";

/** Under this name the stopwatch keeps the reading of a file. */
export const READING = "(reading)";

/** Runs rules over a canvas that was read, and says where everything stands. */
export function lintRead(
  registry: Registry,
  read: ReadResult,
  options: LintOptions,
  watch: Stopwatch = stopwatch(options.clock),
): LintResult {
  const { told, disabled, old, ...judged } = judge(registry, read, options, watch);
  const place = (raised: Raised) => placeFinding(raised, options.file, read.positions);
  const findings = inOrder(told.map(place));
  if (options.suppressed === false) return { ...judged, findings, suppressed: [] };
  const suppressed = inOrder([
    ...disabled.map(({ raised, reason }) => ({ ...place(raised), suppression: { by: "inline", reason } as const })),
    ...old.map((raised) => ({ ...place(raised), suppression: { by: "baseline" } as const })),
  ]);
  return { ...judged, findings, suppressed };
}

/** How many findings of each severity a lint would tell; where they stand is looked up only if two may be the same. */
export function countRead(
  registry: Registry,
  read: ReadResult,
  options: LintOptions,
): Readonly<Record<Severity, number>> {
  const { told } = judge(registry, read, options, stopwatch(undefined));
  const names = new Set(told.map((raised) => `${identityOfRaised(raised)} ${raised.finding.message}`));
  const each =
    names.size === told.length
      ? told
      : inOrder(told.map((raised) => placeFinding(raised, options.file, read.positions)));
  return countBySeverity(each);
}
