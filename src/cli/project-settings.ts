import { EVERYTHING } from "../lint/selection.js";
import type { Io } from "./io.js";
import { projectsFor } from "./lint/config/projects.js";
import type { FileSettings } from "./lint/file-settings.js";

/** How the project judges one canvas: by the config that `canvas lint` goes by, so that no two commands disagree. */
export async function projectSettings(
  path: string | undefined,
  { cwd }: Pick<Io, "cwd">,
): Promise<Pick<FileSettings, "selection" | "separation">> {
  const project = await projectsFor(undefined, cwd).of(path);
  if (project === undefined) return { selection: EVERYTHING, separation: undefined };
  const { fileSettings } = await import("./lint/file-settings.js");
  return fileSettings(path, project, { selection: EVERYTHING, failOn: undefined, maxWarnings: undefined });
}
