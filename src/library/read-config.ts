import type { SeparationOptions } from "../analysis/separation/result.js";
import { type Config, isPreset, joined, presetConfig, type Said } from "../lint/config/config.js";
import { isIgnored, separationOf, settingsFor } from "../lint/config/effective.js";
import * as lint from "../lint/config/read-config.js";
import { EVERYTHING, type Selection } from "../lint/selection.js";
import { CATALOGUE } from "../rules/index.js";
import { requireFunction, requireOptions, requireText } from "../text/argument.js";

export interface ConfigOptions {
  /** The canvas to judge, from the folder of the config, with `/`: `drafts/bakery.canvas.yaml`. */
  readonly file: string;
  /** How problems call the config; `canvas.config.yaml` unless set. */
  readonly label?: string | undefined;
  /**
   * Gives the text of what a config extends, presets aside; undefined where there is none.
   * @param name as it stands in `extends`
   * @param from how the config that extends it is called: the label, or the name it was extended by itself
   */
  readonly extended?: ((name: string, from: string) => string | undefined) | undefined;
}

/** What a config says of one canvas, in the form that `lintCanvas` and `factsOf` take. */
export type ConfigResult =
  | {
      readonly selection: Selection;
      readonly separation: SeparationOptions;
      /** True when the config leaves the canvas out. */
      readonly isIgnored: boolean;
      readonly problems: readonly [];
    }
  | {
      readonly selection: undefined;
      readonly separation: undefined;
      readonly isIgnored: false;
      /** Each begins with its place: `canvas.config.yaml:3:5: …`. */
      readonly problems: readonly [string, ...string[]];
    };

/**
 * Reads the text of a `canvas.config.yaml`, as `canvas lint` does before it checks a file below its folder. No text makes it
 * throw: what is wrong with it is told in `problems`.
 * @throws TypeError when what is given, or what `extended` gives, is no text; RangeError for an option that there is none of
 */
export function readConfig(source: string, options: ConfigOptions): ConfigResult {
  requireText(source, "readConfig");
  requireOptions<ConfigOptions>(options ?? {}, { file: true, label: true, extended: true }, "readConfig");
  requireText(options?.file, "the option `file` of readConfig");
  requireFunction(options.extended, "the option `extended` of readConfig");
  const { label = "canvas.config.yaml", extended } = options;
  const reading: Reading = { extended, problems: [], left: MOST_TEXTS };
  const file = withoutDots(options.file);
  const config = configOf(source, label, reading);
  const [first, ...more] = reading.problems;
  if (first !== undefined)
    return { selection: undefined, separation: undefined, isIgnored: false, problems: [first, ...more] };
  return {
    selection: { ...EVERYTHING, settings: settingsFor(config, file, CATALOGUE) },
    separation: separationOf(config),
    isIgnored: isIgnored(config, file),
    problems: [],
  };
}

/** Patterns of a config are matched with `drafts/x`, never with `./drafts/x`. */
function withoutDots(file: string): string {
  return file
    .split("/")
    .filter((name) => name !== ".")
    .join("/");
}

/** Configs that extend each other in a circle end here. */
const MOST_TEXTS = 32;

interface Reading {
  readonly extended: ConfigOptions["extended"];
  readonly problems: string[];
  left: number;
}

/** A config with all that it extends. */
function configOf(source: string, label: string, reading: Reading): Config {
  const { config, problems } = lint.readConfig(source, label, CATALOGUE);
  reading.problems.push(...problems);
  if (config === undefined) return joined([]);
  return joined([...config.extends.map((name) => baseOf(name, label, reading)), config.own]);
}

function baseOf({ value, where }: Said<string>, from: string, reading: Reading): Config {
  if (isPreset(value)) return presetConfig(value, CATALOGUE, `preset ${value} (${where})`);
  if (reading.left > 0) {
    const source = textOf(reading.extended?.(value, from));
    if (source === undefined) reading.problems.push(`${where}: there is no config \`${value}\` to extend`);
    else reading.left--;
    return source === undefined ? joined([]) : configOf(source, value, reading);
  }
  // That it is too many is told once.
  if (reading.left-- === 0) reading.problems.push(`${where}: more than ${MOST_TEXTS} configs are extended`);
  return joined([]);
}

/** What `extended` gave, where it is a text; nothing where there is none. */
function textOf(given: unknown): string | undefined {
  if (given === undefined || given === null) return undefined;
  if (given instanceof Promise)
    throw new TypeError("`extended` of readConfig gave a promise, and readConfig does not wait: read the texts first");
  requireText(given, "`extended` of readConfig");
  return given as string;
}
