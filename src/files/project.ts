import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative } from "node:path";
import { hasCode } from "./write-error.js";

/** The nearest file of a name in a folder or the ones around it, up to the root of the repository. */
export function nearestAbove(folder: string, name: string): string | undefined {
  const path = join(folder, name);
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return path;
  const parent = dirname(folder);
  return parent === folder || existsSync(join(folder, ".git")) ? undefined : nearestAbove(parent, name);
}

/** Where a path leads when all links are followed; undefined when nothing is there. */
export function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    if (NOT_THERE.some((code) => hasCode(error, code))) return undefined;
    throw error;
  }
}

/** The same, or the path itself: what is not there yet is where it will be. */
export function realPathOrSelf(path: string): string {
  return realPathOf(path) ?? path;
}

/** Also what nobody may look at, or what no name can be. */
const NOT_THERE = ["ENOENT", "ENOTDIR", "ELOOP", "EACCES", "ENAMETOOLONG"];

/** True when a path lies in a folder, or is it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (!isAbsolute(way) && way.split(/[\\/]/)[0] !== "..");
}
