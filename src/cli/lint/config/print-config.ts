import { resolve } from "node:path";
import type { Config, RuleValue, Said } from "../../../lint/config/config.js";
import { isIgnored, statementsFor } from "../../../lint/config/effective.js";
import { severityInWords } from "../../../lint/severity-by-stage.js";
import { CATALOGUE } from "../../../rules/index.js";
import type { RuleEntry } from "../../../rules/rule.js";
import type { LintCommandOptions } from "../lint-options.js";
import type { Project, Projects } from "./projects.js";

/** A value, and where it comes from. */
type Row = readonly [name: string, value: string, where: string];

const DEFAULT = "default";

/** Every value that counts for a file, with the place it was said at: one line each, in columns. */
export async function configLines(
  file: string,
  projects: Projects,
  options: LintCommandOptions,
  cwd: string,
): Promise<readonly string[]> {
  const path = resolve(cwd, file);
  const project = await projects.of(path);
  const rows = [
    ...(project ? ignoredRow(project, path) : []),
    ...ruleRows(project, path, options),
    ...plainRows(project?.config, options),
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

function ruleRows(
  project: Project | undefined,
  path: string,
  { rule: settings = [] }: LintCommandOptions,
): readonly Row[] {
  const statements = project && statementsFor(project.config, project.nameOf(path));
  const onCommandLine = new Map(
    settings.map((text) => [text.slice(0, text.indexOf("=")), text.slice(text.indexOf("=") + 1)]),
  );
  return CATALOGUE.flatMap((rule) => {
    const said = statements?.get(rule.id) ?? new Map<string, Said<RuleValue>>();
    const given = onCommandLine.get(rule.id);
    const severity: Row =
      given === undefined
        ? row(`rules.${rule.id}`, said.get("severity"), rule.severity)
        : [`rules.${rule.id}`, given, "--rule"];
    return [severity, ...optionRows(rule, said)];
  });
}

function optionRows({ id, options = {} }: RuleEntry, said: ReadonlyMap<string, Said<RuleValue>>): readonly Row[] {
  return Object.entries(options).map(([name, spec]) => row(`rules.${id}.${name}`, said.get(name), spec.default));
}

function row(name: string, said: Said<RuleValue> | undefined, otherwise: RuleValue): Row {
  return [name, inWords(said?.value ?? otherwise), said?.where ?? DEFAULT];
}

function inWords(value: RuleValue): string {
  if (typeof value !== "object") return String(value);
  if (!Array.isArray(value)) return severityInWords(value as RuleEntry["severity"]);
  const [shown, more] = [value.slice(0, 3).join(", "), value.length - 3];
  return more > 0 ? `${shown} + ${more} more` : shown;
}

const PLAIN_DEFAULTS: Readonly<Record<string, string>> = {
  "separation.thresholds.offer": "0.3",
  "separation.thresholds.channels": "0.3",
  "separation.thresholds.relationships": "0.3",
  "separation.thresholds.willingness-to-pay": "0.3",
  "separation.required": "1",
  "lint.failOn": "error",
  "lint.maxWarnings": "no limit",
  "lint.requireReason": "not set",
};

function plainRows(config: Config | undefined, { failOn, maxWarnings }: LintCommandOptions): readonly Row[] {
  const given: Readonly<Record<string, Row | undefined>> = {
    "lint.failOn": failOn === undefined ? undefined : ["lint.failOn", failOn, "--fail-on"],
    "lint.maxWarnings":
      maxWarnings === undefined ? undefined : ["lint.maxWarnings", String(maxWarnings), "--max-warnings"],
  };
  return Object.entries(PLAIN_DEFAULTS).map(([name, otherwise]) => {
    const said = config?.values.get(name);
    return given[name] ?? [name, String(said?.value ?? otherwise), said?.where ?? DEFAULT];
  });
}

function wordRows(config: Config | undefined): readonly Row[] {
  return (config?.words ?? []).map(({ list, said }) => [`words.${list}`, inWords(said.value), said.where]);
}
