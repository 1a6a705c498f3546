import { statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { realPathOrSelf } from "./project.js";
import { repositoryRoot } from "./repository-root.js";
import { walkFolder } from "./walk-folder.js";

/**
 * The folders in which something may happen that changes what operands mean or how it is judged: those that are searched,
 * those of the named files, and those around them where a config or a `.gitignore` may appear.
 */
export function foldersToWatch(operands: readonly string[], cwd: string): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const operand of operands.length > 0 ? operands : ["."])
    for (const folder of foldersOf(resolve(cwd, operand), operand, cwd)) folders.add(folder);
  for (const folder of [...folders]) for (const above of foldersAround(folder)) folders.add(above);
  return folders;
}

function foldersOf(path: string, operand: string, cwd: string): readonly string[] {
  if (isFolder(path)) return foldersBelow(path);
  if (statSync(path, { throwIfNoEntry: false })) return [dirname(path), dirname(realPathOrSelf(path))];
  if (!/[*?[{]/.test(operand)) return [nearestFolder(path)];
  // A pattern: all below the part of it that names one folder.
  const parts = operand.split("/");
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => /[*?[{]/.test(part)),
  );
  const base = operand.startsWith("/") ? fixed.join("/") || "/" : join(cwd, ...fixed);
  return isFolder(base) ? foldersBelow(base) : [nearestFolder(base)];
}

/** A folder and all below it that git does not ignore. */
function foldersBelow(folder: string): readonly string[] {
  const folders: string[] = [];
  walkFolder(folder, {
    onFolder: (path) => folders.push(path),
    onFile: () => true,
    onOddity: () => undefined,
    onFailure: () => undefined,
    label: (path) => path,
  });
  return folders;
}

/** The folders above one, up to the root of its repository; none outside of a repository. */
function foldersAround(folder: string): readonly string[] {
  const root = repositoryRoot(folder);
  return root === undefined || folder === root ? [] : [dirname(folder), ...foldersAround(dirname(folder))];
}

function nearestFolder(path: string): string {
  const parent = dirname(path);
  return isFolder(parent) || parent === path ? parent : nearestFolder(parent);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
