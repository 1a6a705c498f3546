import type { Severity } from "../../model/finding.js";
import type { RuleEntry } from "../../rules/rule.js";
import { type SeverityByStage, severityByStage } from "../severity-by-stage.js";

/** A value, and where it was said: `canvas.config.yaml:3`. */
export interface Said<T> {
  readonly value: T;
  readonly where: string;
}

export type RuleValue = Severity | "off" | SeverityByStage | number | readonly string[];

/** One thing that is said of a rule: its severity, or one of its options. */
export interface RuleStatement {
  readonly rule: string;
  /** `severity`, or the name of an option. */
  readonly key: string;
  readonly said: Said<RuleValue>;
}

/** Statements that hold together: for all files, or for some. */
export interface Layer {
  readonly files: readonly string[] | undefined;
  readonly statements: readonly RuleStatement[];
}

/** Values that stand alone, under their dotted name: `lint.failOn`, `separation.thresholds.offer`. */
export type PlainValues = ReadonlyMap<string, Said<string | number | boolean>>;

/** What one or several configs come to; layers in order, later ones win. */
export interface Config {
  readonly layers: readonly Layer[];
  readonly ignores: readonly Said<string>[];
  readonly values: PlainValues;
  /** Words to add to the lists of rules. */
  readonly words: readonly { readonly list: string; readonly said: Said<readonly string[]> }[];
}

const NO_CONFIG: Config = { layers: [], ignores: [], values: new Map(), words: [] };

/** Several configs as one: later ones win. */
export function joined(configs: readonly Config[]): Config {
  return {
    layers: configs.flatMap(({ layers }) => layers),
    ignores: configs.flatMap(({ ignores }) => ignores),
    values: new Map(configs.flatMap(({ values }) => [...values])),
    words: configs.flatMap(({ words }) => words),
  };
}

export const PRESETS = ["minimal", "recommended", "strict"] as const;
export type Preset = (typeof PRESETS)[number];

export function isPreset(name: string): name is Preset {
  return (PRESETS as readonly string[]).includes(name);
}

/** What a preset says of every rule. */
export function presetConfig(preset: Preset, registry: readonly RuleEntry[], where: string): Config {
  const statements = registry.map(
    (rule): RuleStatement => ({
      rule: rule.id,
      key: "severity",
      said: { value: severityIn(preset, rule), where },
    }),
  );
  return { ...NO_CONFIG, layers: [{ files: undefined, statements }] };
}

function severityIn(preset: Preset, { severity }: RuleEntry): SeverityByStage {
  switch (preset) {
    case "minimal":
      return severityByStage(severity, (one) => (one === "error" ? one : undefined));
    case "recommended":
      return severity;
    case "strict":
      // What is off because it is often wrong is asked for here.
      if (Object.keys(severity).length === 0) return { sketch: "warning" };
      return severityByStage(severity, (one) => (one === "info" ? "warning" : "error"));
  }
}

/** One config file, before what it extends is added. */
export interface ConfigFile {
  readonly extends: readonly Said<string>[];
  /** What it says itself. */
  readonly own: Config;
}
