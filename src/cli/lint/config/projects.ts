import { basename, dirname, relative, resolve, sep } from "node:path";
import { isInside, nearestAbove } from "../../../files/project.js";
import { repositoryRoot } from "../../../files/repository-root.js";
import type { Config } from "../../../lint/config/config.js";
import { CONFIG_NAME } from "./config-name.js";
import type { ConfigPlace } from "./load-config.js";

/** A config, and the files it is about. */
export interface Project {
  readonly config: Config;
  /** How its patterns call a file: relative to the folder that they count from, with `/`. */
  nameOf(path: string): string;
}

/** Finds the config of each file: several folders of one run may have their own. */
export interface Projects {
  /** @param path absolute; undefined for standard input without a name: then the working folder counts */
  of(path: string | undefined): Promise<Project | undefined>;
  /** All files that the configs were made of so far. */
  files(): Iterable<string>;
}

/** @param named `--config FILE`; false for `--no-config` */
export function projectsFor(named: string | false | undefined, cwd: string): Projects {
  const paths = new Map<string, string | undefined>();
  const projects = new Map<string, Promise<Project>>();
  const files = new Set<string>();
  const configOf = (folder: string) => {
    if (named === false) return undefined;
    if (named !== undefined) return resolve(cwd, named);
    if (!paths.has(folder)) paths.set(folder, nearestAbove(folder, CONFIG_NAME));
    return paths.get(folder);
  };
  return {
    async of(path) {
      const config = configOf(path === undefined ? cwd : dirname(path));
      if (config === undefined) return undefined;
      const known = projects.get(config) ?? loadProject(config, cwd, named !== undefined, (file) => files.add(file));
      projects.set(config, known);
      return known;
    },
    files: () => files,
  };
}

/**
 * @param isNamed true for a config that was asked for: where it has a name of its own, and no folder around the working
 *   folder, its patterns count from there
 */
async function loadProject(
  path: string,
  cwd: string,
  isNamed: boolean,
  onFile: (path: string) => void,
): Promise<Project> {
  const folder = dirname(path);
  const place: ConfigPlace = { cwd, root: repositoryRoot(folder) ?? folder };
  const { loadConfig } = await import("./load-config.js");
  const isElsewhere = isNamed && basename(path) !== CONFIG_NAME && !isInside(cwd, folder);
  const base = isElsewhere ? cwd : folder;
  return { config: loadConfig(path, place, onFile), nameOf: (file) => relative(base, file).split(sep).join("/") };
}
