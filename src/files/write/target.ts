import { realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { FileError } from "../file-error.js";
import { folderError } from "../system-error.js";
import { ignoring } from "../write-error.js";

/** Where the bytes of a file go. */
export interface Target {
  /** Symbolic links are followed, so that they stay links. */
  readonly path: string;
  /** What the file that is there allows, and whose it is; undefined when there is none. */
  readonly before: { readonly mode: number; readonly uid: number; readonly gid: number } | undefined;
}

/** Finds where a file is to be written. Throws FileError for what is not a regular file. */
export async function targetOf(path: string, label: string): Promise<Target> {
  const real = await realpath(path).catch(ignoring("ENOENT"));
  if (real === undefined)
    return { path: join(await realpath(dirname(resolve(path))), basename(path)), before: undefined };
  const stats = await stat(real);
  if (stats.isDirectory()) throw folderError(path, label);
  if (!stats.isFile()) throw new FileError("not-a-file", path, `${label} is not a regular file`, "name a file");
  return { path: real, before: { mode: stats.mode & 0o7777, uid: stats.uid, gid: stats.gid } };
}
