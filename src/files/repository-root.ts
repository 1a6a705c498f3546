import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The nearest folder, from `folder` upwards, that is the root of a git repository; undefined when there is none. */
export function repositoryRoot(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : repositoryRoot(parent);
}
