import type { Severity } from "../model/finding.js";
import type { Stage } from "../model/vocabulary.generated.js";
import type { Options, Rule, RuleEntry } from "../rules/rule.js";
import { optionsOf, type Selection, severityOf } from "./selection.js";

/** Rules to run; the reader's own entries say only how loudly its findings count. */
export type Registry = readonly (RuleEntry | Rule)[];

/** A rule that speaks at a stage, with all that a run needs of it: of one shape for all rules, which are not. */
export interface RuleInForce {
  readonly rule: RuleEntry | Rule;
  readonly severity: Severity;
  /** Undefined for what the reader finds. */
  readonly runs: Rule | undefined;
  readonly options: Options;
}

// Made once for all files that are held to the same selection and stage.
const KNOWN = new WeakMap<Registry, WeakMap<Selection, Map<Stage, readonly RuleInForce[]>>>();

/** The rules that speak at a stage, in the order of the registry. */
export function rulesInForce(registry: Registry, stage: Stage, selection: Selection): readonly RuleInForce[] {
  const bySelection = KNOWN.get(registry) ?? new WeakMap<Selection, Map<Stage, readonly RuleInForce[]>>();
  KNOWN.set(registry, bySelection);
  const byStage = bySelection.get(selection) ?? new Map<Stage, readonly RuleInForce[]>();
  bySelection.set(selection, byStage);
  const found = byStage.get(stage) ?? registry.flatMap((rule) => inForce(rule, stage, selection));
  byStage.set(stage, found);
  return found;
}

function inForce(rule: RuleEntry | Rule, stage: Stage, selection: Selection): readonly RuleInForce[] {
  const severity = severityOf(rule, stage, selection);
  if (severity === undefined) return [];
  return [{ rule, severity, runs: "check" in rule ? rule : undefined, options: optionsOf(rule, selection) }];
}
