import type { SeparationOptions } from "../../analysis/separation/separation.js";
import type { RuleSetting, Selection } from "../../lint/selection.js";
import { CATALOGUE } from "../../rules/index.js";
import type { Project } from "./config/projects.js";
import type { LintSettings } from "./settings.js";
import { type Threshold, thresholdOf } from "./threshold.js";

/** How one file is checked: the command line over its config over the rules' own defaults. */
export interface FileSettings {
  readonly selection: Selection;
  readonly separation: SeparationOptions | undefined;
  readonly threshold: Threshold;
}

/** Settings of many files, worked out once for all that a config sets the same. */
export function rememberedSettings(
  settings: LintSettings,
): (path: string | undefined, project: Project | undefined) => Promise<FileSettings> {
  const known = new Map<Project | undefined, Map<string, FileSettings>>();
  return async (path, project) => {
    const ofProject = known.get(project) ?? new Map<string, FileSettings>();
    known.set(project, ofProject);
    const layers = project === undefined ? "" : await layersOf(project, path);
    const found = ofProject.get(layers) ?? (await fileSettings(path, project, settings));
    ofProject.set(layers, found);
    return found;
  };
}

async function layersOf(project: Project, path: string | undefined): Promise<string> {
  const { layersFor } = await import("../../lint/config/effective.js");
  return layersFor(project.config, nameIn(project, path));
}

/** @param path absolute; undefined for standard input without a name */
export async function fileSettings(
  path: string | undefined,
  project: Project | undefined,
  settings: Pick<LintSettings, "selection" | "failOn" | "maxWarnings">,
): Promise<FileSettings> {
  const { selection } = settings;
  const threshold = await thresholdOf(settings, project);
  if (project === undefined) return { selection, separation: undefined, threshold };
  const { separationOf, settingsFor } = await import("../../lint/config/effective.js");
  return {
    selection: {
      ...selection,
      settings: outranked(settingsFor(project.config, nameIn(project, path), CATALOGUE), selection.settings),
    },
    separation: separationOf(project.config),
    threshold,
  };
}

function nameIn(project: Project, path: string | undefined): string {
  return path === undefined ? "" : project.nameOf(path);
}

/** A severity of the command line leaves the options of the config alone. */
function outranked(
  config: ReadonlyMap<string, RuleSetting>,
  commandLine: ReadonlyMap<string, RuleSetting>,
): ReadonlyMap<string, RuleSetting> {
  const settings = new Map(config);
  for (const [rule, setting] of commandLine) settings.set(rule, { ...settings.get(rule), ...setting });
  return settings;
}
