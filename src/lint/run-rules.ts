import { type Facts, factsOf } from "../analysis/facts.js";
import type { SeparationOptions } from "../analysis/separation/separation.js";
import { type ReadResult, readCanvas } from "../document/read-canvas.js";
import type { Canvas } from "../model/canvas.js";
import type { Finding } from "../model/finding.js";
import type { Stage } from "../model/vocabulary.generated.js";
import { aggregate } from "../rules/aggregate.js";
import type { Rule, RuleEntry } from "../rules/rule.js";
import { type IdentifiedFinding, inOrder, placeFinding } from "./place.js";
import { EVERYTHING, optionsOf, type Selection, severityOf } from "./selection.js";

export interface LintOptions {
  /** How findings call the file. */
  readonly file: string;
  /** Holds the canvas to this stage instead of its own. */
  readonly stage?: Stage | undefined;
  readonly selection?: Selection | undefined;
  /** ISO date; without one, nothing is overdue. */
  readonly today?: string | undefined;
  readonly separation?: SeparationOptions | undefined;
  /** In UTF-16 code units; 1 MiB unless set. */
  readonly maxSize?: number | undefined;
}

/** A rule that threw: a bug of ours, not a fault of the canvas. */
export interface RuleCrash {
  readonly rule: string;
  readonly error: unknown;
}

export interface LintResult {
  readonly file: string;
  readonly source: string;
  /** The stage the canvas was held to; undefined when there is no canvas. */
  readonly stage: Stage | undefined;
  /** In the order of the text; each once. */
  readonly findings: readonly IdentifiedFinding[];
  readonly crashes: readonly RuleCrash[];
  /** Undefined when the text cannot be read as a canvas: then `findings` say why. */
  readonly canvas: Canvas | undefined;
  readonly facts: Facts | undefined;
}

/** Reads the text of a canvas and runs rules over it. A rule that breaks is told apart; the others still speak. */
export function lintWith(registry: readonly (RuleEntry | Rule)[], source: string, options: LintOptions): LintResult {
  const { file, selection = EVERYTHING } = options;
  const read = readCanvas(source, options.maxSize === undefined ? {} : { maxSize: options.maxSize });
  const canvas = atStage(read.canvas, options.stage);
  const stage = canvas?.stage;
  const facts = canvas && factsOf(canvas, factsOptions(options));
  const findings: IdentifiedFinding[] = [];
  const crashes: RuleCrash[] = [];
  for (const rule of registry) {
    const severity = severityOf(rule, stage ?? options.stage ?? "sketch", selection);
    if (severity === undefined) continue;
    try {
      for (const finding of findingsOf(rule, read, facts, selection)) {
        findings.push(placeFinding(finding, { rule, severity, file, positions: read.positions }));
      }
    } catch (error) {
      crashes.push({ rule: rule.id, error });
    }
  }
  return { file, source, stage, findings: inOrder(findings), crashes, canvas, facts };
}

function atStage(canvas: Canvas | undefined, stage: Stage | undefined): Canvas | undefined {
  return canvas && stage !== undefined && canvas.stage !== stage ? { ...canvas, stage } : canvas;
}

function factsOptions({ today, separation }: LintOptions) {
  return { ...(today !== undefined && { today }), ...(separation !== undefined && { separation }) };
}

function findingsOf(
  rule: RuleEntry | Rule,
  read: ReadResult,
  facts: Facts | undefined,
  selection: Selection,
): readonly Finding[] {
  const found: Finding[] = read.findings.filter((finding) => finding.rule === rule.id);
  // A rule that reads a part with an error in it would argue from half a statement.
  if (!("check" in rule) || facts === undefined || rule.reads.some((part) => read.brokenParts.has(part))) return found;
  found.push(...aggregate(rule, [...rule.check(facts.canvas, facts, optionsOf(rule, selection))]));
  return found;
}
