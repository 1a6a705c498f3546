import { basename } from "node:path";
import type { Facts } from "../src/analysis/facts.js";
import { lintWith } from "../src/lint/lint-with.js";
import { CATALOGUE } from "../src/rules/index.js";

/** What an example must raise at its own stage, and how its segments must come apart: the content of `<name>.expected.json`. */
export interface ExampleExpectation {
  readonly findings: readonly ExpectedFinding[];
  readonly separation: ReturnType<typeof separationOf>;
}

export interface ExpectedFinding {
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly rule: string;
  /** The text that the finding marks. */
  readonly marks: string;
}

/** Lints an example; no date is given, so nothing depends on the day. Throws when a rule breaks or there is no canvas. */
export function expectationOf(path: string, source: string): ExampleExpectation {
  const { findings, crashes, facts } = lintWith(CATALOGUE, source, { file: basename(path) });
  for (const { rule, error } of crashes) throw new Error(`${rule} broke on ${path}`, { cause: error });
  if (!facts) throw new Error(`${path} is not a canvas: ${findings[0]?.message ?? "no finding says why"}`);
  return {
    findings: findings.map(({ rule, severity, range: { start, end } }) => ({
      line: start.line,
      column: start.column,
      severity,
      rule,
      marks: source.slice(start.offset, end.offset),
    })),
    separation: separationOf(facts),
  };
}

function separationOf({ separation }: Facts) {
  const { market, mergeGroups, tiers, splits, claims } = separation;
  return {
    market: { declared: market.declared, inferred: market.inferred },
    mergeGroups: mergeGroups.map((group) => group.map(({ key }) => key)),
    tiers: tiers.map(({ segment, of, plus }) => ({ segment: segment.key, of: of.key, plus })),
    splits: splits.map(({ segment, complete }) => ({ segment: segment.key, complete })),
    claims: claims.map(({ segment, from, criterion, result }) => ({
      segment: segment.key,
      from: from.key,
      criterion,
      result,
    })),
    pairs: Array.from(separation.pairs(), ({ a, b, verdict, met, possible, of }) => ({
      pair: [a.key, b.key],
      verdict,
      met,
      possible,
      of,
    })),
  };
}

/** The text of an expected file: one finding, claim or pair a line, so that a change reads well in a diff. */
export function expectationText(expectation: ExampleExpectation): string {
  return `${layOut(expectation, "")}\n`;
}

function layOut(value: unknown, indent: string): string {
  const isOneLine = typeof value !== "object" || value === null || holdsNoRecords(value);
  if (isOneLine) return inline(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item) => inner + inline(item)).join(",\n")}\n${indent}]`;
  const entries = Object.entries(value).map(([key, held]) => `${inner}${JSON.stringify(key)}: ${layOut(held, inner)}`);
  return `{\n${entries.join(",\n")}\n${indent}}`;
}

/** True for a list or record that fits one line: nothing in it is a record itself. */
function holdsNoRecords(value: object): boolean {
  return Object.values(value).every(
    (held) => typeof held !== "object" || (Array.isArray(held) && holdsNoRecords(held)),
  );
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, held]) => `${JSON.stringify(key)}: ${inline(held)}`)
    .join(", ")} }`;
}
