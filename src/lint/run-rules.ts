import { type Facts, factsOf } from "../analysis/facts.js";
import type { SeparationOptions } from "../analysis/separation/separation.js";
import type { ReadResult } from "../document/read-result.js";
import type { Canvas } from "../model/canvas.js";
import type { Finding } from "../model/finding.js";
import type { Stage } from "../model/vocabulary.generated.js";
import { aggregate } from "../rules/aggregate.js";
import type { Rule } from "../rules/rule.js";
import type { Disable } from "./disable.js";
import { findingsAboutDisables } from "./disable-findings.js";
import { disablesOf, sortOut } from "./disables.js";
import { type EarlierVersion, knownFrom, type Since, since } from "./earlier-version.js";
import { identityOf } from "./identity.js";
import { type Counts, partKnown } from "./known.js";
import { type IdentifiedFinding, inOrder, placeFinding, type SuppressedFinding } from "./place.js";
import { groupByRule, type Raised } from "./raised.js";
import { type Registry, type RuleInForce, rulesInForce } from "./rules-in-force.js";
import { EVERYTHING, type Selection, severityOf } from "./selection.js";
import { type Stopwatch, stopwatch, type Times } from "./stopwatch.js";

export interface LintOptions {
  /** How findings call the file. */
  readonly file: string;
  /** Holds the canvas to this stage instead of its own. */
  readonly stage?: Stage | undefined;
  readonly selection?: Selection | undefined;
  /** ISO date; without one, nothing is overdue and no disabling comment has expired. */
  readonly today?: string | undefined;
  readonly separation?: SeparationOptions | undefined;
  /** In UTF-16 code units; 1 MiB unless set. */
  readonly maxSize?: number | undefined;
  /** False: comments disable nothing. */
  readonly inline?: boolean | undefined;
  /** Findings that a baseline knows: they are suppressed. */
  readonly baseline?: Counts | undefined;
  /** Findings that an earlier version has, beyond those of the baseline: they are not told at all. */
  readonly earlier?: EarlierVersion | undefined;
  /** In milliseconds; with one, the result says how long each rule took. */
  readonly clock?: (() => number) | undefined;
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
  /** What comments in the file disable, with their reasons, and what the baseline knows. */
  readonly suppressed: readonly SuppressedFinding[];
  /** Of every finding that no comment disables, known or not, each by itself: what a baseline holds. */
  identities(): readonly string[];
  /** With an earlier version, how the findings beyond the baseline compare with its. */
  readonly since: Since | undefined;
  readonly crashes: readonly RuleCrash[];
  /** Undefined when the text cannot be read as a canvas: then `findings` say why. */
  readonly canvas: Canvas | undefined;
  readonly facts: Facts | undefined;
  /** Empty without a clock. */
  readonly times: Times;
}

const NONE: Counts = new Map();

/**
 * Runs rules over a canvas that was read. A rule that breaks is told apart; the others still speak. Comments and known
 * findings are taken out before several of a kind are told as one: else the one would stand for the others.
 */
export function lintRead(
  registry: Registry,
  read: ReadResult,
  options: LintOptions,
  watch: Stopwatch = stopwatch(options.clock),
): LintResult {
  const canvas = atStage(read.canvas, options.stage);
  const facts = canvas && factsOf(canvas, factsOptions(options));
  const run = runRules(registry, read, facts, options, watch);
  const disables = options.inline === false || canvas === undefined ? [] : disablesOf(read, options.today);
  const { told, suppressed } = sortOut(run.raised, disables, read.positions);
  const all = [...told, ...raisedByDisables(disables, { registry, read, ran: run.ran, canvas, options })];
  const { fresh: beyondBaseline, old } = partKnown(all, identityOfRaised, options.baseline ?? NONE);
  const known = options.earlier ? knownFrom(options.earlier, canvas) : NONE;
  const { fresh } = partKnown(beyondBaseline, identityOfRaised, known);
  const place = (raised: Raised) => placeFinding(raised, options.file, read.positions);
  return {
    file: options.file,
    source: read.source,
    stage: canvas?.stage,
    findings: inOrder(toldAsOne(fresh, run.crashes).map(place)),
    suppressed: inOrder([
      ...suppressed.map(({ raised, reason }) => ({ ...place(raised), suppression: { by: "inline", reason } as const })),
      ...old.map((raised) => ({ ...place(raised), suppression: { by: "baseline" } as const })),
    ]),
    identities: () => all.map(identityOfRaised),
    since: options.earlier && since(options.earlier, known, beyondBaseline.map(identityOfRaised)),
    crashes: run.crashes,
    canvas,
    facts,
    times: watch.times,
  };
}

/** Under these names the stopwatch keeps what no rule can be charged with. */
export const READING = "(reading)";
const FACTS = "(links and separation)";

function atStage(canvas: Canvas | undefined, stage: Stage | undefined): Canvas | undefined {
  return canvas && stage !== undefined && canvas.stage !== stage ? { ...canvas, stage } : canvas;
}

function factsOptions({ today, separation }: LintOptions) {
  return { ...(today !== undefined && { today }), ...(separation !== undefined && { separation }) };
}

interface Run {
  readonly raised: readonly Raised[];
  readonly crashes: RuleCrash[];
  /** The rules that had their say to the end. */
  readonly ran: ReadonlySet<string>;
}

function runRules(
  registry: Registry,
  read: ReadResult,
  facts: Facts | undefined,
  { stage, selection = EVERYTHING, clock }: LintOptions,
  watch: Stopwatch,
): Run {
  const raised: Raised[] = [];
  const crashes: RuleCrash[] = [];
  const ran = new Set<string>();
  // Facts are lazy: without this, the first rule to ask would be charged for all.
  if (clock && facts) watch.time(FACTS, () => facts.separation.counts);
  for (const inForce of rulesInForce(registry, facts?.canvas.stage ?? stage ?? "sketch", selection)) {
    const { rule, severity, runs } = inForce;
    if (runs && arguesFromHalf(runs, read, facts)) continue;
    try {
      const found = watch.time(rule.id, () => findingsOf(inForce, read, facts));
      for (const finding of found) raised.push({ rule, severity, finding });
      ran.add(rule.id);
    } catch (error) {
      crashes.push({ rule: rule.id, error });
    }
  }
  return { raised, crashes, ran };
}

/** True when there is an error in what a rule rests on: in a part that it reads, or in a link that it may miss. */
function arguesFromHalf({ reads, misses }: Rule, { brokenParts }: ReadResult, facts: Facts | undefined): boolean {
  if (brokenParts.size > 0 && reads.some((part) => brokenParts.has(part))) return true;
  if (misses === undefined || facts === undefined) return false;
  return facts.links.unresolved.some(({ ownerBlock, field }) => misses.includes(`${ownerBlock}/${field}`));
}

/** All of them, before the first counts: a rule that breaks half-way has said nothing. */
function findingsOf(
  { rule, runs, options }: RuleInForce,
  read: ReadResult,
  facts: Facts | undefined,
): readonly Finding[] {
  if (runs === undefined) return read.findings.filter((finding) => finding.rule === rule.id);
  return facts === undefined ? [] : [...runs.check(facts.canvas, facts, options)];
}

interface DisableRun {
  readonly registry: Registry;
  readonly read: ReadResult;
  readonly ran: ReadonlySet<string>;
  readonly canvas: Canvas | undefined;
  readonly options: LintOptions;
}

function raisedByDisables(
  disables: readonly Disable[],
  { registry, read, ran, canvas, options }: DisableRun,
): readonly Raised[] {
  if (disables.length === 0 || canvas === undefined) return [];
  return [...findingsAboutDisables(disables, { source: read.source, registry, ran })].flatMap(([id, finding]) => {
    const rule = registry.find((entry) => entry.id === id);
    const severity = rule && severityOf(rule, canvas.stage, options.selection ?? EVERYTHING);
    return rule && severity ? [{ rule, severity, finding }] : [];
  });
}

function identityOfRaised({ rule, finding }: Raised): string {
  return identityOf(rule.id, finding);
}

/** Tells several findings of one rule with one cause as one. */
function toldAsOne(raised: readonly Raised[], crashes: RuleCrash[]): readonly Raised[] {
  return [...groupByRule(raised)].flatMap(([rule, group]) => {
    const [first] = group;
    if (!("check" in rule) || first === undefined) return group;
    try {
      const findings = group.map(({ finding }) => finding);
      return aggregate(rule, findings).map((finding) => ({ ...first, finding }));
    } catch (error) {
      crashes.push({ rule: rule.id, error });
      return group;
    }
  });
}
