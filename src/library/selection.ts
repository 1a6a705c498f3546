import { problemsOf } from "../lint/config/check-shape.js";
import { configShape } from "../lint/config/config-shape.js";
import { canBeSilenced, type RuleSetting, type Selection } from "../lint/selection.js";
import { SEVERITIES } from "../model/finding.js";
import { STAGES } from "../model/vocabulary.generated.js";
import { CATALOGUE, ruleEntry } from "../rules/index.js";
import { CATEGORIES } from "../rules/rule.js";
import { requireName, requireOptions, shownArgument } from "../text/argument.js";
import { nodeOf } from "./node-of.js";

/** Throws TypeError for what is no selection of rules, RangeError for one that names what is not there. */
export function requireSelection(selection: Selection | undefined): void {
  if (selection === undefined) return;
  // From JavaScript anything may come.
  if (typeof selection === "object" && selection !== null)
    requireOptions<Selection>(selection, { settings: true, only: true, skip: true }, "`selection`");
  const { settings, only, skip } = (selection ?? {}) as Partial<Record<keyof Selection, unknown>>;
  if (!(settings instanceof Map && Array.isArray(only) && Array.isArray(skip)))
    throw new TypeError("the option `selection` has `settings`, a Map by rule, and the lists `only` and `skip`");
  for (const name of [...only, ...skip]) requireName(name, NAMES, "rule or category");
  for (const name of skip) {
    const rule = ruleEntry(name);
    if (rule && !canBeSilenced(rule)) throw new RangeError(`${name} is always an error`);
  }
  for (const [name, setting] of settings) {
    requireName(name, RULES, "rule");
    requireSetting(name, setting);
  }
  const [problem] = problemsOf(nodeOf(inConfig(settings)), configShape(CATALOGUE), "selection");
  if (problem) throw new RangeError(problem.message);
}

const RULES: readonly string[] = CATALOGUE.map(({ id }) => id);
const NAMES: readonly string[] = [...RULES, ...CATEGORIES];

/** That it has no keys but its own two, of which `options` has those of the rule alone; nothing is as good as not there. */
function requireSetting(rule: string, setting: unknown): void {
  if (setting === undefined || setting === null) return;
  if (typeof setting !== "object" || Array.isArray(setting) || setting instanceof Map)
    throw new TypeError(
      `the setting of ${rule} is an object with \`severity\` and \`options\`, not ${shownArgument(setting)}`,
    );
  requireOptions<RuleSetting>(setting, { severity: true, options: true }, `the setting of ${rule}`);
  const { options } = setting as { readonly options?: unknown };
  if (options === undefined || options === null) return;
  if (typeof options !== "object" || Array.isArray(options) || options instanceof Map)
    throw new TypeError(`the \`options\` of ${rule} are an object by name, not ${shownArgument(options)}`);
  if (Object.hasOwn(options, "severity"))
    throw new RangeError(`${rule} has no option "severity"; it stands beside \`options\``);
}

/** The settings as a config would say them, but for a severity by stage, which is looked at here. */
function inConfig(settings: ReadonlyMap<unknown, RuleSetting | null>): object {
  const rules = [...settings]
    .filter(([rule, setting]) => !isAsAlways(rule, setting))
    .map(([rule, setting]): readonly [unknown, unknown] => {
      if (typeof setting !== "object" || setting === null) return [rule, setting];
      const { severity, options } = setting;
      if (typeof severity !== "object" || severity === null) return [rule, { severity, ...options }];
      for (const [stage, loudness] of Object.entries(severity)) {
        requireName(stage, STAGES, "stage");
        if (loudness !== undefined) requireName(loudness, SEVERITIES, "severity");
      }
      return [rule, { ...options }];
    });
  return { rules: new Map(rules) };
}

/** A rule that is always an error may be said to be one. */
function isAsAlways(name: unknown, setting: RuleSetting | null): boolean {
  const rule = typeof name === "string" ? ruleEntry(name) : undefined;
  const severity = setting?.severity ?? "error";
  const all = typeof severity === "object" ? Object.values(severity) : [severity];
  return rule !== undefined && !canBeSilenced(rule) && all.every((one) => one === "error");
}
