import { resolve } from "node:path";
import { DEFAULT_THRESHOLD } from "../../../analysis/separation/criteria/criterion.js";
import { DEFAULT_REQUIRED } from "../../../analysis/separation/pair.js";
import type { Config, RuleValue, Said } from "../../../lint/config/config.js";
import { MEASURED } from "../../../lint/config/config-shape.js";
import { isIgnored, statementsFor } from "../../../lint/config/effective.js";
import { DEFAULT_FAIL_ON } from "../../../lint/default-fail-on.js";
import { leftOutBy, type Selection } from "../../../lint/selection.js";
import { severityInWords } from "../../../lint/severity-by-stage.js";
import { STAGES } from "../../../model/vocabulary.generated.js";
import { CATALOGUE } from "../../../rules/index.js";
import { type RuleEntry, severityAt } from "../../../rules/rule.js";
import type { LintSettings } from "../settings.js";
import type { Project, Projects } from "./projects.js";

/** A value, and where it comes from. */
type Row = readonly [name: string, value: string, where: string];

const DEFAULT = "default";

/** Every value that counts for a file, with the place it was said at: one line each, in columns. */
export async function configLines(
  file: string,
  projects: Projects,
  settings: LintSettings,
  cwd: string,
): Promise<readonly string[]> {
  const path = resolve(cwd, file);
  const project = await projects.of(path);
  const rows = [
    ...(project ? ignoredRow(project, path) : []),
    ...(settings.stage === undefined ? [] : [["stage", settings.stage, "--stage"] as const]),
    ...ruleRows(project, path, settings.selection),
    ...plainRows(project?.config, settings),
    ...wordRows(project?.config),
  ];
  const widths = [0, 1].map((column) => Math.min(60, Math.max(...rows.map((row) => (row[column] ?? "").length))));
  return rows.map(
    ([name, value, where]) => `${name.padEnd(widths[0] ?? 0)}  ${value.padEnd(widths[1] ?? 0)}  ${where}`,
  );
}

function ignoredRow({ config, nameOf }: Project, path: string): readonly Row[] {
  const rows = config.ignores.map(({ value, where }): Row => ["ignores", value, where]);
  return isIgnored(config, nameOf(path)) ? [["ignored", "true", rows.at(-1)?.[2] ?? ""], ...rows] : rows;
}

function ruleRows(project: Project | undefined, path: string, selection: Selection): readonly Row[] {
  const statements = project && statementsFor(project.config, project.nameOf(path));
  return CATALOGUE.flatMap((rule) => {
    const said = statements?.get(rule.id) ?? new Map<string, Said<RuleValue>>();
    const severity = givenSeverity(rule, selection) ?? row(`rules.${rule.id}`, said.get("severity"), rule.severity);
    return [severity, ...optionRows(rule, said)];
  });
}

/** What the command line says of a rule: what leaves it out counts before what sets it. */
function givenSeverity(rule: RuleEntry, selection: Selection): Row | undefined {
  const name = `rules.${rule.id}`;
  const option = leftOutBy(rule, selection);
  if (option !== undefined) return [name, "off", `--${option}`];
  const severity = selection.settings.get(rule.id)?.severity;
  return severity === undefined ? undefined : [name, inWords(severity), "--rule"];
}

function optionRows({ id, options = {} }: RuleEntry, said: ReadonlyMap<string, Said<RuleValue>>): readonly Row[] {
  return Object.entries(options).map(([name, spec]) => row(`rules.${id}.${name}`, said.get(name), spec.default));
}

function row(name: string, said: Said<RuleValue> | undefined, otherwise: RuleValue): Row {
  return [name, inWords(said?.value ?? otherwise), said?.where ?? DEFAULT];
}

function inWords(value: RuleValue): string {
  if (typeof value !== "object") return String(value);
  if (!Array.isArray(value)) return asSet(value as RuleEntry["severity"]);
  const [shown, more] = [value.slice(0, 3).join(", "), value.length - 3];
  return more > 0 ? `${shown} + ${more} more` : shown;
}

/** As a config has it, where what is the same at every stage is one word. */
function asSet(severity: RuleEntry["severity"]): string {
  const words = severityInWords((stage) => severityAt({ severity }, stage));
  return words.replace(` from ${STAGES[0]}`, "") || "off";
}

const NO_LIMIT = "no limit";

const PLAIN_DEFAULTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(MEASURED.map((criterion) => [`separation.thresholds.${criterion}`, String(DEFAULT_THRESHOLD)])),
  "separation.required": String(DEFAULT_REQUIRED),
  "lint.failOn": DEFAULT_FAIL_ON,
  "lint.maxWarnings": NO_LIMIT,
  "lint.requireReason": "not set",
};

function plainRows(config: Config | undefined, settings: LintSettings): readonly Row[] {
  const given: Readonly<Record<string, Row | undefined>> = {
    "lint.failOn": settings.failOn === undefined ? undefined : ["lint.failOn", settings.failOn, "--fail-on"],
    "lint.maxWarnings": givenLimit(settings),
  };
  return Object.entries(PLAIN_DEFAULTS).map(([name, otherwise]) => {
    const said = config?.values.get(name);
    return given[name] ?? [name, String(said?.value ?? otherwise), said?.where ?? DEFAULT];
  });
}

/** Where nothing is to fail, neither do warnings (`thresholdOf`). */
function givenLimit({ failOn, maxWarnings }: LintSettings): Row | undefined {
  if (maxWarnings !== undefined) return ["lint.maxWarnings", String(maxWarnings), "--max-warnings"];
  return failOn === "never" ? ["lint.maxWarnings", NO_LIMIT, "--fail-on"] : undefined;
}

function wordRows(config: Config | undefined): readonly Row[] {
  return (config?.words ?? []).map(({ list, said }) => [`words.${list}`, inWords(said.value), said.where]);
}
