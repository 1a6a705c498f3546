import { type Facts, factsOf } from "../analysis/facts.js";
import type { ReadResult } from "../document/read-result.js";
import type { Canvas } from "../model/canvas.js";
import type { Finding } from "../model/finding.js";
import { grouped } from "../model/grouped.js";
import type { Stage } from "../model/vocabulary.generated.js";
import { aggregate } from "../rules/aggregate.js";
import type { Rule } from "../rules/rule.js";
import type { Disable } from "./disable.js";
import { findingsAboutDisables } from "./disable-findings.js";
import { disablesOf, type Sorted, sortOut } from "./disables.js";
import { knownFrom, since } from "./earlier-version.js";
import { arguesFromHalf, errorsThatHold, notHidden } from "./held-back.js";
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
  const facts = canvas && factsOf(canvas, factsOptions(options, canvas));
  const run = runRules(registry, read, facts, options, watch);
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

function factsOptions({ today, separation, facts }: LintOptions, canvas: Canvas) {
  return {
    ...(today !== undefined && { today }),
    ...(separation !== undefined && { separation }),
    ...(facts?.canvas === canvas && { like: facts }),
  };
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
  facts: Facts | undefined,
  { stage, selection = EVERYTHING, clock }: LintOptions,
  watch: Stopwatch,
): Run {
  const raised: Raised[] = [];
  const crashes: RuleCrash[] = [];
  const ran = new Set<string>();
  const heldBack: Rule[] = [];
  // Facts are lazy: without this, the first rule to ask would be charged for all.
  if (clock && facts) watch.time(FACTS, () => facts.separation.counts);
  const chosen = rulesInForce(registry, facts?.canvas.stage ?? stage ?? "sketch", selection);
  for (const inForce of chosen) {
    const { rule, severity, runs } = inForce;
    const isHeldBack = runs !== undefined && arguesFromHalf(runs, read, facts);
    if (isHeldBack) heldBack.push(runs);
    if (isHeldBack && !runs.findsNoId) continue;
    try {
      const found = watch.time(rule.id, () => findingsOf(inForce, read, facts));
      for (const finding of isHeldBack ? notHidden(found, read) : found) raised.push({ rule, severity, finding });
      if (!isHeldBack && (facts || found.length > 0)) ran.add(rule.id);
    } catch (error) {
      crashes.push({ rule: rule.id, error });
    }
  }
  // With all rules chosen, the errors are among what is told anyway.
  if (facts && selection.only.length > 0 && heldBack.length > 0)
    raised.push(...errorsThatHold({ registry, read, facts, selection, ran, heldBack }));
  const isStageKnown = facts !== undefined && (stage !== undefined || !read.brokenParts.has("header"));
  return { raised, crashes, ran, unsaid: isStageKnown ? unsaidOf(chosen, ran) : unsaidAtAnyStage(registry, ran) };
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
