import { statSync } from "node:fs";
import { resolve } from "node:path";
import { groupedNumber } from "../text/grouped-number.js";
import { FileError } from "./file-error.js";
import { missingFile } from "./missing-file.js";
import { pathLabel } from "./path-label.js";
import { fromSystemError } from "./system-error.js";

/** More in one run is hardly meant, and their findings would not be read. */
const MAX_FILES = 10_000;

export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  /** How people and reports call it: relative to the working folder when it lies in it, always with `/`. */
  readonly label: string;
  /** Named on the command line, not found by search: a canvas whatever its name and content. */
  readonly isNamed: boolean;
}

export interface FindResult {
  /** Each file once: in the order of the operands, and within one in the order of names. */
  readonly files: readonly FoundFile[];
  /** What was passed over, in words. */
  readonly notes: readonly string[];
  /** Operands and folders that could not be read, or matched nothing. */
  readonly failures: readonly FileError[];
}

export interface FindOptions {
  /** The folder that operands are relative to. */
  readonly cwd: string;
  /** 10,000 unless set. */
  readonly maxFiles?: number;
}

/**
 * Finds the canvas files that operands mean: a path that exists is itself, whatever characters it has; a folder means
 * `*.canvas.yaml` and `*.canvas.yml` below it that git does not ignore; anything else with wildcards is a glob.
 */
export async function findCanvases(operands: readonly string[], options: FindOptions): Promise<FindResult> {
  const { cwd, maxFiles = MAX_FILES } = options;
  const search: Search = { cwd, maxFiles, files: new Map(), notes: [], failures: [] };
  for (const operand of operands.length > 0 ? operands : ["."]) {
    const isWhole = await findOne(operand, search);
    if (isWhole) continue;
    const message = `there are more than ${groupedNumber(maxFiles)} canvas files here`;
    search.failures.push(new FileError("too-many", operand, message, "name some of the folders at a time"));
    break;
  }
  return { files: [...search.files.values()], notes: search.notes, failures: search.failures };
}

interface Search {
  readonly cwd: string;
  readonly maxFiles: number;
  readonly files: Map<string, FoundFile>;
  readonly notes: string[];
  readonly failures: FileError[];
}

/** False when there are too many files. */
async function findOne(operand: string, search: Search): Promise<boolean> {
  const path = resolve(search.cwd, operand);
  switch (kindOf(path, operand, search)) {
    case "folder":
      return findBelow(path, operand, search);
    case "file":
      return add(path, operand, true, search);
    case "missing":
      if (/[*?[{]/.test(operand)) return findByGlob(operand, search);
      search.failures.push(missingFile(path, operand));
      return true;
    case "unreadable":
      return true;
  }
}

function kindOf(path: string, operand: string, search: Search): "folder" | "file" | "missing" | "unreadable" {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return "missing";
    return stats.isDirectory() ? "folder" : "file";
  } catch (error) {
    search.failures.push(fromSystemError(error, path, operand));
    return "unreadable";
  }
}

async function findBelow(folder: string, operand: string, search: Search): Promise<boolean> {
  const { walkFolder } = await import("./walk-folder.js");
  const failuresBefore = search.failures.length;
  let matched = 0;
  let isWhole = true;
  walkFolder(folder, {
    onFile: (path) => {
      matched++;
      isWhole = add(path, operand, false, search);
      return isWhole;
    },
    onOddity: (path, what) => search.notes.push(`${pathLabel(path, operand, search.cwd)} is ${what}: skipped`),
    onFailure: (failure) => search.failures.push(failure),
    label: (path) => pathLabel(path, operand, search.cwd),
  });
  if (matched === 0 && search.failures.length === failuresBefore) {
    const message = `there are no canvas files (*.canvas.yaml, *.canvas.yml) in ${folder === search.cwd ? "this folder" : operand}`;
    const hint = "name a file, or write one with: canvas init; what .gitignore lists is not searched";
    search.failures.push(new FileError("nothing-matched", folder, message, hint));
  }
  return isWhole;
}

async function findByGlob(operand: string, search: Search): Promise<boolean> {
  const { matchGlob } = await import("./match-glob.js");
  const paths = await matchGlob(operand, search.cwd);
  if (paths.length === 0) {
    const message = `nothing matches the pattern ${operand}`;
    const hint = "quote patterns with ** so that the shell leaves them alone; what .gitignore lists is not searched";
    search.failures.push(new FileError("nothing-matched", operand, message, hint));
  }
  return paths.every((path) => add(path, operand, false, search));
}

/** False when there are too many files already. */
function add(path: string, operand: string, isNamed: boolean, search: Search): boolean {
  const known = search.files.get(path);
  if (known === undefined && search.files.size >= search.maxFiles) return false;
  if (known === undefined || isNamed)
    search.files.set(path, { path, label: pathLabel(path, operand, search.cwd), isNamed });
  return true;
}
