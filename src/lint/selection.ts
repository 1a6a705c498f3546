import type { Severity } from "../model/finding.js";
import type { Stage } from "../model/vocabulary.generated.js";
import { type Options, type RuleEntry, severityAt } from "../rules/rule.js";
import type { SeverityByStage } from "./severity-by-stage.js";

export interface RuleSetting {
  /** Speaks like this instead of with its own severity: at every stage, or stage by stage. */
  readonly severity?: Severity | "off" | SeverityByStage;
  /** The rule's own defaults hold for what is not set. */
  readonly options?: Options;
}

/** Which rules speak, and how loudly. Names are ids of rules; `only` and `skip` take categories too. */
export interface Selection {
  readonly settings: ReadonlyMap<string, RuleSetting>;
  /** Empty: all. */
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

export const EVERYTHING: Selection = { settings: new Map(), only: [], skip: [] };

/** Without these two, a file that cannot be read would look like one without findings. */
export function canBeSilenced(rule: Pick<RuleEntry, "id">): boolean {
  return rule.id !== "yaml-syntax" && rule.id !== "schema";
}

/** How loudly a rule speaks at a stage; undefined when it is silent. */
export function severityOf(rule: RuleEntry, stage: Stage, selection: Selection): Severity | undefined {
  const own = severityAt(rule, stage);
  if (!canBeSilenced(rule)) return own;
  if (leftOutBy(rule, selection) !== undefined) return undefined;
  const set = selection.settings.get(rule.id)?.severity ?? own;
  if (typeof set === "object") return severityAt({ severity: set }, stage);
  return set === "off" ? undefined : set;
}

/** What of a selection leaves a rule out, whatever its settings say. */
export function leftOutBy(rule: RuleEntry, { only, skip }: Selection): "only" | "skip" | undefined {
  if (!canBeSilenced(rule)) return undefined;
  const isNamed = (names: readonly string[]) => names.includes(rule.id) || names.includes(rule.category);
  if (isNamed(skip)) return "skip";
  return only.length > 0 && !isNamed(only) ? "only" : undefined;
}

/** The options a rule is run with: its defaults, and what is set. */
export function optionsOf(rule: RuleEntry, selection: Selection): Options {
  const set = selection.settings.get(rule.id)?.options;
  if (rule.options === undefined) return set ?? NO_OPTIONS;
  const defaults = Object.entries(rule.options).map(([name, spec]) => [name, spec.default] as const);
  return { ...Object.fromEntries(defaults), ...set };
}

const NO_OPTIONS: Options = {};
