import { dirname } from "node:path";
import { pathLabel } from "../../../files/path-label.js";
import { realPathOf } from "../../../files/project.js";
import { readText } from "../../../files/read.js";
import { type Config, isPreset, joined, presetConfig, type Said } from "../../../lint/config/config.js";
import { readConfig } from "../../../lint/config/read-config.js";
import { CATALOGUE } from "../../../rules/index.js";
import { CliError } from "../../errors.js";
import { pathOfExtends } from "./path-of-extends.js";

const LIMIT = { maxSize: 256 * 1024, hint: "split it into several with `extends`" };
const MAX_DEPTH = 8;
const MAX_FILES = 32;
/** More problems at once are not read. */
const MOST_PROBLEMS = 20;

export interface ConfigPlace {
  /** The root of the project: nothing outside of it is read. */
  readonly root: string;
  /** Messages call files relative to it. */
  readonly cwd: string;
}

/**
 * Reads a config and all that it extends. Throws CliError or FileError for what is wrong with any of them.
 * @param onFile receives each file before it is read
 */
export function loadConfig(path: string, place: ConfigPlace, onFile: (path: string) => void = () => undefined): Config {
  return load(path, [], { ...place, onFile, read: new Map() });
}

interface Loading extends ConfigPlace {
  readonly read: Map<string, ReturnType<typeof readOne>>;
  readonly onFile: (path: string) => void;
}

/** @param chain the configs that led here, outermost first */
function load(path: string, chain: readonly string[], loading: Loading): Config {
  const names = [...chain, path].map((one) => pathLabel(one, one, loading.cwd));
  const arrow = names.join(" → ");
  if (chain.some((one) => realPathOf(one) === realPathOf(path)))
    throw new CliError(`a config extends itself: ${arrow}`, "remove one of the `extends`");
  if (chain.length >= MAX_DEPTH) throw new CliError(`configs extend each other more than ${MAX_DEPTH} deep: ${arrow}`);
  loading.onFile(path);
  const file = loading.read.get(path) ?? readOne(path, names.at(-1) ?? path);
  loading.read.set(path, file);
  if (loading.read.size > MAX_FILES) throw new CliError(`a config extends more than ${MAX_FILES} files: ${arrow}`);
  const bases = file.extends.map((extended) => base(extended, path, [...chain, path], loading));
  return joined([...bases, file.own]);
}

function base({ value, where }: Said<string>, from: string, chain: readonly string[], loading: Loading): Config {
  if (isPreset(value)) return presetConfig(value, CATALOGUE, `preset ${value} (${where})`);
  return load(pathOfExtends(value, { where, folder: dirname(from), root: loading.root }), chain, loading);
}

function readOne(path: string, label: string) {
  const { config, problems } = readConfig(readText(path, { label, ...LIMIT }), label, CATALOGUE);
  if (config) return config;
  const more = problems.length - MOST_PROBLEMS;
  throw new CliError([...problems.slice(0, MOST_PROBLEMS), ...(more > 0 ? [`+ ${more} more in ${label}`] : [])]);
}
