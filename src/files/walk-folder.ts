import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { isCanvasName } from "../text/canvas-name.js";
import type { FileError } from "./file-error.js";
import { type Gitignore, gitignoreAround } from "./gitignore.js";
import { isInside, realPathOf, realPathOrSelf } from "./project.js";
import { fromSystemError } from "./system-error.js";

/** Nobody keeps a canvas of their own in there. */
const NEVER_ENTERED = new Set(["node_modules", ".git"]);

export interface Walker {
  /** Receives each folder that is entered, the first one included. */
  onFolder?(path: string): void;
  /** Receives each file; returns false to stop the walk. */
  onFile(path: string): boolean;
  /** Receives what is named like a canvas and is not a regular file, and links to folders that are not searched. */
  onOddity(path: string, what: string): void;
  onFailure(error: FileError): void;
  /** How messages call a path. */
  label(path: string): string;
}

/** Visits the canvas files below a folder in the order of their names; follows no link and enters nothing git ignores. */
export function walkFolder(folder: string, walker: Walker): void {
  visit(folder, { walker, gitignore: gitignoreAround(folder), root: realPathOrSelf(folder) });
}

interface Walk {
  readonly walker: Walker;
  readonly gitignore: Gitignore;
  /** The folder that is searched, without links. */
  readonly root: string;
}

/** True when the walk should go on. */
function visit(folder: string, walk: Walk): boolean {
  const { walker, gitignore } = walk;
  walker.onFolder?.(folder);
  for (const entry of entriesOf(folder, walker)) {
    const path = join(folder, entry.name);
    if (!isWanted(entry) || gitignore.ignoresEntry(path, entry.isDirectory())) continue;
    if (entry.isDirectory()) {
      if (!visit(path, walk)) return false;
    } else if (!isCanvasName(entry.name)) {
      if (leadsToOtherFolder(path, walk)) walker.onOddity(path, "a symbolic link to a folder");
    } else if (entry.isFile()) {
      if (!walker.onFile(path)) return false;
    } else {
      walker.onOddity(path, entry.isSymbolicLink() ? "a symbolic link" : "not a regular file");
    }
  }
  return true;
}

function isWanted(entry: Dirent): boolean {
  if (entry.isDirectory() || entry.isSymbolicLink()) return !NEVER_ENTERED.has(entry.name);
  return isCanvasName(entry.name);
}

/** True for a link to a folder that is not searched anyway. */
function leadsToOtherFolder(link: string, { root }: Walk): boolean {
  try {
    const target = realPathOf(link);
    return target !== undefined && !isInside(target, root) && statSync(target).isDirectory();
  } catch {
    // What is behind it may not be looked at: nothing to search there either.
    return false;
  }
}

function entriesOf(folder: string, walker: Walker): Dirent[] {
  try {
    // By code units, not by locale: the same on every machine.
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    walker.onFailure(fromSystemError(error, folder, walker.label(folder)));
    return [];
  }
}
