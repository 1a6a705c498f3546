import type { Projects } from "./config/projects.js";

/** True when the config of a file leaves it out. */
export async function isIgnoredBy(projects: Projects, path: string): Promise<boolean> {
  const project = await projects.of(path);
  if (project === undefined || project.config.ignores.length === 0) return false;
  const { isIgnored } = await import("../../lint/config/effective.js");
  return isIgnored(project.config, project.nameOf(path));
}
