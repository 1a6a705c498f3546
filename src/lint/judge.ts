import { factsOf } from "../analysis/facts.js";
import type { ReadResult } from "../document/read-result.js";
import type { Canvas } from "../model/canvas.js";
import { grouped } from "../model/grouped.js";
import type { CanvasPath } from "../model/path.js";
import type { Stage } from "../model/vocabulary.generated.js";
import { aggregate } from "../rules/aggregate.js";
import type { Disable } from "./disable.js";
import { findingsAboutDisables } from "./disable-findings.js";
import { disablesOf, type Sorted, sortOut } from "./disables.js";
import { knownFrom, since } from "./earlier-version.js";
import { type Ground, groundOf } from "./ground.js";
import { errorsThatHold, type HeldBack, hear, type Said } from "./held-back.js";
import { identityOf } from "./identity.js";
import { type Counts, partKnown } from "./known.js";
import type { LintOptions, LintResult, RuleCrash } from "./lint-result.js";
import type { Raised } from "./raised.js";
import { type Registry, type RuleInForce, rulesInForce } from "./rules-in-force.js";
import { EVERYTHING, severityOf } from "./selection.js";
import type { Stopwatch } from "./stopwatch.js";

const NONE: Counts = new Map();

/** What a lint finds, before anything is looked up in the text. */
export interface Judgement extends Omit<LintResult, "findings" | "suppressed"> {
  readonly told: readonly Raised[];
  /** By comments in the file. */
  readonly disabled: Sorted["suppressed"];
  /** Known to the baseline. */
  readonly old: readonly Raised[];
}

/**
 * A rule that breaks is told apart; the others still speak. Comments and known findings are taken out before several of a
 * kind are told as one: else the one would stand for the others.
 */
export function judge(registry: Registry, read: ReadResult, options: LintOptions, watch: Stopwatch): Judgement {
  const canvas = atStage(read.canvas, options.stage);
  const facts = canvas && factsOf(canvas, { ...factsOptions(options), ...likeThose(options, canvas) });
  const unknown = read.unknownValues.filter((path) => !isStage(path) || options.stage === undefined);
  const ground = facts && groundOf(facts, factsOptions(options), unknown);
  const run = runRules(registry, read, ground, options, watch);
  const disables = options.inline === false || canvas === undefined ? [] : disablesOf(read, options.today);
  const sorted = sortOut(run.raised, disables, read.positions);
  const all = [...sorted.told, ...raisedByDisables(disables, { registry, read, ran: run.ran, canvas, options })];
  const { fresh: beyondBaseline, old } = partKnown(all, identityOfRaised, options.baseline ?? NONE);
  const known = options.earlier ? knownFrom(options.earlier, canvas) : NONE;
  const { fresh } = partKnown(beyondBaseline, identityOfRaised, known);
  const now = beyondBaseline.map(identityOfRaised);
  return {
    file: options.file,
    source: read.source,
    stage: canvas?.stage,
    told: toldAsOne(fresh, run.crashes),
    disabled: sorted.suppressed,
    old,
    identities: () => all.map(identityOfRaised),
    unsaid: run.unsaid,
    since: options.earlier && since(options.earlier, known, { identities: now, unsaid: run.unsaid }),
    crashes: run.crashes,
    canvas,
    facts,
    times: watch.times,
  };
}

/** Under this name the stopwatch keeps what no rule can be charged with. */
const FACTS = "(links and separation)";

function atStage(canvas: Canvas | undefined, stage: Stage | undefined): Canvas | undefined {
  return canvas && stage !== undefined && canvas.stage !== stage ? { ...canvas, stage } : canvas;
}

function isStage(path: CanvasPath): boolean {
  return path.length === 1 && path[0] === "stage";
}

function factsOptions({ today, separation }: LintOptions) {
  return { ...(today !== undefined && { today }), ...(separation !== undefined && { separation }) };
}

function likeThose({ facts }: LintOptions, canvas: Canvas) {
  return facts?.canvas === canvas ? { like: facts } : {};
}

interface Run {
  readonly raised: readonly Raised[];
  readonly crashes: RuleCrash[];
  /** The rules that had their say to the end. */
  readonly ran: ReadonlySet<string>;
  /** The rules that would have spoken, had they run. */
  readonly unsaid: ReadonlySet<string>;
}

function runRules(
  registry: Registry,
  read: ReadResult,
  ground: Ground | undefined,
  { stage, selection = EVERYTHING, clock }: LintOptions,
  watch: Stopwatch,
): Run {
  const raised: Raised[] = [];
  const crashes: RuleCrash[] = [];
  const ran = new Set<string>();
  const heldBack: HeldBack[] = [];
  const facts = ground?.facts;
  // Facts are lazy: without this, the first rule to ask would be charged for all.
  if (clock) ground?.argue((known) => watch.time(FACTS, () => known.separation.counts));
  const chosen = rulesInForce(registry, facts?.canvas.stage ?? stage ?? "sketch", selection);
  for (const inForce of chosen) {
    const { rule, severity } = inForce;
    try {
      const said = watch.time(rule.id, () => saidBy(inForce, read, ground));
      for (const finding of said.findings) raised.push({ rule, severity, finding });
      if (said.heldBack) heldBack.push(said.heldBack);
      else if (facts || said.findings.length > 0) ran.add(rule.id);
    } catch (error) {
      crashes.push({ rule: rule.id, error });
    }
  }
  // With all rules chosen, the errors are among what is told anyway.
  if (facts && selection.only.length > 0 && heldBack.length > 0)
    raised.push(...errorsThatHold({ registry, read, facts, selection, ran, heldBack }));
  const isStageKnown = facts !== undefined && (stage !== undefined || saysItsStage(read));
  return { raised, crashes, ran, unsaid: isStageKnown ? unsaidOf(chosen, ran) : unsaidAtAnyStage(registry, ran) };
}

function saysItsStage({ brokenParts, unknownValues }: ReadResult): boolean {
  return !brokenParts.has("header") && !unknownValues.some(isStage);
}

function unsaidOf(chosen: readonly RuleInForce[], ran: ReadonlySet<string>): ReadonlySet<string> {
  return withDisables(chosen.flatMap(({ rule }) => (ran.has(rule.id) ? [] : [rule.id])));
}

/** Held to another stage, every rule might speak otherwise; only what the reader says does not depend on it. */
function unsaidAtAnyStage(registry: Registry, ran: ReadonlySet<string>): ReadonlySet<string> {
  return withDisables(registry.flatMap((rule) => ("check" in rule || !ran.has(rule.id) ? [rule.id] : [])));
}

/** Whether a comment is of use cannot be told while a rule is silent. */
function withDisables(unsaid: readonly string[]): ReadonlySet<string> {
  return new Set(unsaid.length === 0 ? [] : [...unsaid, "disable-unused"]);
}

function saidBy({ rule, runs, options }: RuleInForce, read: ReadResult, ground: Ground | undefined): Said {
  if (runs === undefined) return { findings: read.findings.filter((finding) => finding.rule === rule.id) };
  return ground === undefined ? { findings: [] } : hear(runs, options, read, ground);
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

export function identityOfRaised({ rule, finding }: Raised): string {
  return identityOf(rule.id, finding);
}

/** Tells several findings of one rule with one cause as one. */
function toldAsOne(raised: readonly Raised[], crashes: RuleCrash[]): readonly Raised[] {
  return [...grouped(raised, ({ rule }) => rule)].flatMap(([rule, group]) => {
    const [first] = group;
    if (rule.aggregate === undefined || first === undefined) return group;
    try {
      const findings = group.map(({ finding }) => finding);
      return aggregate(rule, findings).map((finding) => ({ ...first, finding }));
    } catch (error) {
      crashes.push({ rule: rule.id, error });
      return group;
    }
  });
}
