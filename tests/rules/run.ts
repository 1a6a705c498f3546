import { type LintOptions, lintCanvas } from "../../src/lint/lint-canvas.js";
import type { RuleSetting } from "../../src/lint/selection.js";

/** A finding as tests compare it: `rule@line:column "marked text"`. */
export interface Seen {
  readonly rule: string;
  readonly severity: string;
  readonly marked: string;
  readonly start: number;
  readonly message: string;
}

const TODAY = "2026-11-22";

/** Everything that is found in a canvas, with the text that each finding marks. */
export function find(source: string, options: Partial<LintOptions> = {}): readonly Seen[] {
  const { findings, crashes } = lintCanvas(source, { file: "test.canvas.yaml", today: TODAY, ...options });
  for (const { rule, error } of crashes) throw new Error(`${rule} threw`, { cause: error });
  return findings.map(({ rule, severity, message, range }) => ({
    rule,
    severity,
    message,
    start: range.start.offset,
    marked: source.slice(range.start.offset, range.end.offset),
  }));
}

/** The findings as short lines: `error unknown-reference "comuters"`. */
export function lines(source: string, options: Partial<LintOptions> = {}): readonly string[] {
  return find(source, options).map(({ rule, severity, marked }) => `${severity} ${rule} ${JSON.stringify(marked)}`);
}

/** The findings of one rule only, as messages. */
export function messages(rule: string, source: string, options: Partial<LintOptions> = {}): readonly string[] {
  return find(source, options).flatMap((seen) => (seen.rule === rule ? [seen.message] : []));
}

/** Switches a rule on that is off by default, or gives it options. */
export function withSetting(rule: string, setting: RuleSetting): Partial<LintOptions> {
  return { selection: { settings: new Map([[rule, setting]]), only: [], skip: [] } };
}
