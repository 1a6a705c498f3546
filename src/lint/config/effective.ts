import type { SeparationOptions } from "../../analysis/separation/separation.js";
import type { Severity } from "../../model/finding.js";
import type { Options, RuleEntry } from "../../rules/rule.js";
import { matchesGlobs } from "../../text/glob.js";
import type { RuleSetting } from "../selection.js";
import type { Config, RuleStatement, RuleValue, Said } from "./config.js";
import { MEASURED } from "./config-shape.js";

/** What is said of each rule for one file, by `severity` and name of option; the last word wins. */
export type RuleStatements = ReadonlyMap<string, ReadonlyMap<string, Said<RuleValue>>>;

/** Which of a config's statements are about a file: files with the same answer are set the same. */
export function layersFor({ layers }: Config, path: string): string {
  const holding = layers.flatMap(({ files }, index) => (files && !matchesGlobs(files, path) ? [] : [index]));
  return holding.join();
}

/** @param path of the file, relative to the folder of the config, with `/` */
export function statementsFor({ layers }: Config, path: string): RuleStatements {
  const statements = new Map<string, Map<string, Said<RuleValue>>>();
  const say = ({ rule, key, said }: RuleStatement) =>
    statements.set(rule, (statements.get(rule) ?? new Map()).set(key, said));
  for (const { files, statements: own } of layers)
    if (files === undefined || matchesGlobs(files, path)) own.forEach(say);
  return statements;
}

/** True when the config leaves a file out. */
export function isIgnored({ ignores }: Config, path: string): boolean {
  return matchesGlobs(
    ignores.map(({ value }) => value),
    path,
  );
}

/** How rules are set for one file: what its config says, with its words added to the lists of the rules. */
export function settingsFor(
  config: Config,
  path: string,
  registry: readonly RuleEntry[],
): ReadonlyMap<string, RuleSetting> {
  const statements = statementsFor(config, path);
  const settings = new Map<string, RuleSetting>();
  for (const rule of registry) {
    const said = statements.get(rule.id);
    const options = { ...optionsSaid(said), ...withWords(rule, said, config) };
    const severity = said?.get("severity")?.value as RuleSetting["severity"];
    if (said || Object.keys(options).length > 0)
      settings.set(rule.id, { ...(severity !== undefined && { severity }), options });
  }
  return settings;
}

function optionsSaid(said: ReadonlyMap<string, Said<RuleValue>> | undefined): Options {
  const options = [...(said ?? [])].filter(([key]) => key !== "severity");
  // The cast holds because the shape allows nothing else beside the severity.
  return Object.fromEntries(options.map(([key, { value }]) => [key, value as Options[string]]));
}

function withWords(
  { options = {} }: RuleEntry,
  said: ReadonlyMap<string, Said<RuleValue>> | undefined,
  { words }: Config,
): Options {
  const extended: Record<string, readonly string[]> = {};
  for (const { list, said: more } of words) {
    const spec = Object.hasOwn(options, list) ? options[list] : undefined;
    if (spec?.type !== "words") continue;
    const before = extended[list] ?? said?.get(list)?.value ?? spec.default;
    extended[list] = [...(Array.isArray(before) ? before : []), ...more.value];
  }
  return extended;
}

/** From which distance on segments differ, and in how many criteria. */
export function separationOf({ values }: Config): SeparationOptions {
  const thresholds = MEASURED.flatMap((criterion) => {
    const value = values.get(`separation.thresholds.${criterion}`)?.value;
    return typeof value === "number" ? [[criterion, value] as const] : [];
  });
  const required = values.get("separation.required")?.value;
  return { thresholds: Object.fromEntries(thresholds), ...(typeof required === "number" && { required }) };
}

/** When a run over the files of a config fails; undefined where it does not say. */
export function failureOf({ values }: Config): {
  readonly failOn: Severity | "never" | undefined;
  readonly maxWarnings: number | undefined;
} {
  const maxWarnings = values.get("lint.maxWarnings")?.value;
  return {
    // The cast holds because the shape allows nothing else.
    failOn: values.get("lint.failOn")?.value as Severity | "never" | undefined,
    maxWarnings: typeof maxWarnings === "number" ? maxWarnings : undefined,
  };
}
