import { platform } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { FileError } from "./file-error.js";
import { readText } from "./read.js";
import { repositoryRoot } from "./repository-root.js";

/** Says what git would leave out below one folder. */
export interface Gitignore {
  /** Asks about an entry whose folders are not ignored themselves. */
  ignoresEntry(path: string, isFolder: boolean): boolean;
  /** Asks about any file below the folder, with all the folders that lead to it. */
  ignoresFile(path: string): boolean;
}

/** Reads `.gitignore` files, as they are needed, from the root of the repository around `folder` down to the entries. */
export function gitignoreAround(folder: string): Gitignore {
  const root = repositoryRoot(folder) ?? folder;
  const rules = new Map<string, Ignore | undefined>();
  const rulesOf = (at: string) => {
    if (!rules.has(at)) rules.set(at, loadRules(at));
    return rules.get(at);
  };
  const ignoresEntry = (path: string, isFolder: boolean) => {
    // The nearest file that says something decides, as in git.
    for (const at of foldersUpTo(root, path)) {
      const verdict = rulesOf(at)?.test(relative(at, path).replaceAll(sep, "/") + (isFolder ? "/" : ""));
      if (verdict?.ignored || verdict?.unignored) return verdict.ignored;
    }
    return false;
  };
  return {
    ignoresEntry,
    ignoresFile: (path) =>
      ignoresEntry(path, false) || foldersUpTo(root, path).some((at) => at !== root && ignoresEntry(at, true)),
  };
}

/** The folders that hold `path`, innermost first, ending with `root`; none when it lies elsewhere. */
function foldersUpTo(root: string, path: string): string[] {
  const folders: string[] = [];
  for (let at = dirname(path); ; at = dirname(at)) {
    folders.push(at);
    if (at === root) return folders;
    if (dirname(at) === at) return [];
  }
}

function loadRules(folder: string): Ignore | undefined {
  try {
    // Git compares with case on Linux and without on the others, whose file systems do the same.
    return ignore({ ignorecase: platform() !== "linux" }).add(
      readText(join(folder, ".gitignore")).replace(/^\uFEFF/, ""),
    );
  } catch (error) {
    // One that cannot be read hides nothing: a canvas too many is better than one silently left out.
    if (error instanceof FileError) return undefined;
    throw error;
  }
}
